import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { styles } from '../../consultant/input';
import { industryCopy, reasonCopy, spokenLanguageCopy, timeBandCopy } from '../copy';
import type { Reason } from './rules';

/** The sentence of a reason. */
export function reasonText(reason: Reason, language: Language): string {
  const copy = reasonCopy[language];
  const concern = concernCopy[language];
  if (reason.code === 'theme_sessions')
    return copy.theme_sessions(concern[reason.theme], String(reason.sessions));
  if (reason.code === 'theme') return copy.theme(concern[reason.theme]);
  if (reason.code === 'time') return copy.time(timeBandCopy[language][reason.band]);
  if (reason.code === 'industry') return copy.industry(industryCopy[language][reason.industry]);
  if (reason.code === 'language') return copy.language(spokenLanguageCopy[language][reason.language]);
  if (reason.code === 'sessions') return copy.sessions(String(reason.sessions));
  const style = reason.code === 'style' && styles.find((one) => one === reason.style);
  return style ? copy.style[style] : copy.soon;
}
