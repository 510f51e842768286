// breach: says-what-it-is
export { Button } from '../ui/button';
