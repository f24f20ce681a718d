import type { ChannelName } from '#shared/contract/channel-names';
import type { Outcome, ReplyOf, RequestOf } from '#shared/contract/channels';
import type { FailureCode } from '#shared/contract/shell-failure';
import type { Shell } from '#shared/contract/shell-verbs';

/** A question to the shell: its answer, or undefined where it failed and the person was told. */
export type Ask = <Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<ReplyOf<Name> | undefined>;

/** Asks the shell; `onFailure` tells the person what the shell could not do. */
export const askingShell =
  ({ ask }: Shell, onFailure: (code: FailureCode) => void): Ask =>
  async (name, request) => {
    const verb = ask[name] as (request: unknown) => Promise<Outcome<typeof name>>;
    const outcome = await verb(request);
    if (outcome.ok) return outcome.value;
    onFailure(outcome.error.code);
    return undefined;
  };
