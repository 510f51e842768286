// breach: lib-below-components
export { Button } from '@/components/ui/button';
