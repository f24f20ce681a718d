import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import screenCss from '#renderer/components/screen.module.css';

type DefaultMarkProps = {
  readonly isDefault: boolean;
  /** Says that it is the usual one. */
  readonly is: string;
  /** The button that makes it so. */
  readonly make: string;
  readonly onMake: () => void;
};

/** Whether one of several is the usual one, and the way to make it so. */
export const DefaultMark = ({ isDefault, is, make, onMake }: DefaultMarkProps): ReactElement =>
  isDefault ? (
    <span className={screenCss['state-badge']} data-state="issued">
      {is}
    </span>
  ) : (
    <Button size="compact-sm" variant="subtle" onClick={onMake}>
      {make}
    </Button>
  );
