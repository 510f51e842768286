import { Badge, type BadgeTone } from '@/components/ui/badge';
import { licenceStageCopy } from '@/lib/consultation/consultant/copy';
import type { LicenceStage } from '@/lib/consultation/consultant/rules';
import type { Language } from '@/lib/shared/language';

const tones: Record<LicenceStage, BadgeTone> = {
  expired: 'danger',
  within_30: 'danger',
  within_60: 'warning',
  within_90: 'warning',
  within_120: 'info',
  later: 'neutral',
};

/** Where a registration stands, in words and colour. */
export function StageBadge({ stage, language }: { stage: LicenceStage; language: Language }) {
  return <Badge tone={tones[stage]}>{licenceStageCopy[language][stage]}</Badge>;
}
