import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type AxeLook = {
  /** Rules by their tags, or by name; all of axe's where neither is given. */
  readonly tags?: readonly string[];
  readonly rules?: readonly string[];
  /** Selector of the part that is looked at. */
  readonly within?: string;
};

/**
 * What axe finds in a page's own document: `rule: element …`. The paper's frame is another origin and has a look of its own
 * (`tests/paper/axe.test.ts`), so no second page is opened to gather what frames say, which took half of the time.
 */
export const axeFindings = async (page: Page, { tags, rules, within }: AxeLook = {}): Promise<readonly string[]> => {
  let axe = new AxeBuilder({ page }).setLegacyMode();
  if (tags) axe = axe.withTags([...tags]);
  if (rules) axe = axe.withRules([...rules]);
  if (within !== undefined) axe = axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
};
