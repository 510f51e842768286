/** Header in which the proxy hands on the `lang` of a public page's address: the site has no cookie to remember it by. */
export const siteLanguageHeader = 'x-site-language';
