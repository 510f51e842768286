// breach: wing-to-wing
export { Card } from '../desk/card';
