// breach: one-reader-of-the-environment
export const server = process.env.SMTP_URL;
