// breach: no-test-in-the-product
export { person } from './test-person';
