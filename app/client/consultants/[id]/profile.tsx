import { ConsultantAvatar } from '@/components/consultation/consultant-avatar';
import { dateText } from '@/components/consultation/consultant-date';
import { Facts } from '@/components/ui/facts';
import { PageTitle } from '@/components/ui/heading';
import { styles } from '@/lib/consultation/consultant/input';
import { title } from '@/lib/consultation/consultant/rules';
import { consultantStyleCopy, industryCopy, spokenLanguageCopy } from '@/lib/consultation/matching/copy';
import type { Profile as ProfileView } from '@/lib/consultation/matching/profile/queries';
import type { Language } from '@/lib/shared/language';
import { concernCopy } from '@/lib/shared/taxonomy-copy';
import { consultantsCopy } from '../copy';

/** Who the consultant is: the own words first, then what we have checked and what they have told us. */
export function Profile({ profile, language }: { profile: ProfileView; language: Language }) {
  const copy = consultantsCopy[language];
  const comma = language === 'ja' ? '、' : ', ';
  const named = (codes: readonly string[], labels: Readonly<Record<string, string>>) =>
    codes.flatMap((code) => labels[code] ?? []).join(comma);
  const style = styles.find((one) => one === profile.style);
  const items = [
    { term: copy.verified, detail: copy.verifiedDetail(title, dateText(profile.verifiedOn, language)) },
    { term: copy.employer, detail: profile.employer ?? copy.freelance },
    { term: copy.themes, detail: named(profile.themes, concernCopy[language]) },
    { term: copy.style, detail: style ? consultantStyleCopy[language][style] : '' },
    { term: copy.industries, detail: named(profile.industries, industryCopy[language]) },
    { term: copy.languages, detail: named(profile.languages, spokenLanguageCopy[language]) },
  ];
  return (
    <section className="grid gap-5">
      <div className="flex items-center gap-4">
        <ConsultantAvatar name={profile.name} className="size-20" />
        <PageTitle>{copy.name(profile.name)}</PageTitle>
      </div>
      <p>{language === 'ja' ? profile.introductionJa : profile.introductionEn}</p>
      <Facts items={items.filter(({ detail }) => detail !== '')} />
    </section>
  );
}
