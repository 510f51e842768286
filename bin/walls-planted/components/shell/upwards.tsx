// breach: downwards
export { Part } from '@/app/operator/parts';
