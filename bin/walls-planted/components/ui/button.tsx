export const Button = () => <button type="button">ok</button>;
