import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  serverExternalPackages: [
    'postgres',
    'nodemailer',
    'highs',
    'playwright-core',
    'lindera-wasm-nodejs-ipadic',
  ],
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // Browsers ask for it wherever an answer is no page of ours, such as a downloaded document.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  experimental: {
    // Every door has its own root layout, so there is no common one for an unknown address.
    globalNotFound: true,
    serverActions: { bodySizeLimit: '12mb' },
  },
};
