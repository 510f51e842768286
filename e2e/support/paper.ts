import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of a PDF, and whether it is tagged for screen readers. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[]; tagged: boolean }> {
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document);
  const info = await document.getMarkInfo();
  return { pages: text, tagged: info?.Marked === true };
}
