import type { ComponentProps, ReactElement } from 'react';
import css from './library.module.css';

export type RowMenuButtonProps = ComponentProps<'button'> & { readonly label: string };

/** The button of a row's menu. Its three dots are drawn by the sheet; the menu itself is made where it is opened. */
export const RowMenuButton = ({ label, ...props }: RowMenuButtonProps): ReactElement => (
  <button
    aria-haspopup="menu"
    aria-expanded={false}
    {...props}
    type="button"
    className={css['row-menu-button']}
    tabIndex={-1}
    aria-label={label}
  />
);
