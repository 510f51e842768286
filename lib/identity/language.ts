import { cookies, headers } from 'next/headers';
import { isLanguage, type Language } from '@/lib/shared/language';
import type { Door } from '@/lib/shared/taxonomy';
import { siteLanguageHeader } from './site';

/** The language of a door: chosen by its own cookie, else the browser's first wish, else Japanese. */
export async function languageOf(door: Door): Promise<Language> {
  const chosen = (await cookies()).get(`${door}.language`)?.value;
  return isLanguage(chosen) ? chosen : browserLanguage();
}

/** The language of a public page: `?lang=en` of its address, else the browser's first wish, else Japanese. */
export async function siteLanguage(): Promise<Language> {
  const chosen = (await headers()).get(siteLanguageHeader);
  return isLanguage(chosen) ? chosen : browserLanguage();
}

async function browserLanguage(): Promise<Language> {
  const wish = (await headers()).get('accept-language') ?? '';
  return /^en\b/i.test(wish.trim()) ? 'en' : 'ja';
}

const yearInSeconds = 365 * 24 * 3600;

/** Answers a language switch: sets the door's own cookie and returns to the page inside the same door. 400 for what is no form. */
export async function switchLanguage(door: Door, request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return new Response(null, { status: 400 });
  const language = form.get('language');
  const back = String(form.get('back') ?? '');
  if (isLanguage(language)) {
    (await cookies()).set(`${door}.language`, language, {
      path: `/${door}`,
      maxAge: yearInSeconds,
      sameSite: 'lax',
      httpOnly: true,
    });
  }
  const inside = new RegExp(`^/${door}(?:[/?][\\w/?=&.-]*)?$`).test(back);
  return new Response(null, { status: 303, headers: { Location: inside ? back : `/${door}` } });
}
