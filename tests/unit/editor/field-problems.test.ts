import { describe, expect, it, vi } from 'vitest';
import { checkProblem } from '#shared/minutes/check/check-problem';
import { minutesOf } from '#shared/minutes/paper-view';
import { partPlaceAt } from '#shared/minutes/place';
import { createFieldProblems } from '#renderer/features/editor/field-problems';
import { sampleMeeting } from '#tests/support/sample-file';

const minutes = minutesOf(sampleMeeting);
const byCode = ({ code }: { readonly code: string }): string => code;

describe('what fields say of themselves', () => {
  it('is what is wrong with a value, wherever its part has been moved since the check', () => {
    const problems = createFieldProblems();
    const told = vi.fn();
    problems.watch(told);
    problems.show(minutes, [checkProblem('bijoy-text', 'agenda[1].topic')], byCode);
    expect(told).toHaveBeenCalledOnce();
    const moved = { ...minutes, agenda: minutes.agenda.toReversed() };
    const place = partPlaceAt(moved, ['agenda', moved.agenda.length - 2, 'topic']);
    expect(problems.at(place)).toBe('bijoy-text');
    expect(problems.at(partPlaceAt(moved, ['agenda', 0, 'topic']))).toBeUndefined();
    expect(problems.below(partPlaceAt(minutes, ['agenda', 1]))).toContain('bijoy-text');
    expect(problems.below(partPlaceAt(minutes, ['agenda', 0]))).toBe('');
    problems.show(minutes, [], byCode);
    expect(problems.at(place)).toBeUndefined();
  });

  it('is neither what is missing nor what does not stand in the way of issuing', () => {
    const problems = createFieldProblems();
    const { issueDate: _, ...without } = minutes;
    const found = [
      checkProblem('missing-issue-date', 'issueDate.date'),
      checkProblem('latin-digits', 'agenda[0].topic'),
    ];
    problems.show(without, found, byCode);
    expect(problems.below('')).toBe('');
  });
});
