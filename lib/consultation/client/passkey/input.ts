import { z } from 'zod';

const encoded = z
  .string()
  .max(6000)
  .regex(/^[\w-]*$/);
const credentialId = z
  .string()
  .min(16)
  .max(1400)
  .regex(/^[\w-]+$/);
const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

/** What a browser gives after making a passkey (WebAuthn, RegistrationResponseJSON); what the check does not need is left out. */
export const newPasskeyInput = z.object({
  ...credential,
  response: z.object({ clientDataJSON: encoded, attestationObject: encoded }),
});

/** What a browser gives after signing with a passkey (WebAuthn, AuthenticationResponseJSON). */
export const signatureInput = z.object({
  ...credential,
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
});

export const credentialIdInput = credentialId;
