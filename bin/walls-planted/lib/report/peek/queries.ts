// breach: wing-to-wing
export const peek = () => import('@/lib/consultation/thing/queries');
