// breach: door-to-door
export { Part } from '../operator/parts';
