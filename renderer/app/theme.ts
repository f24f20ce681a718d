import { createTheme, Menu, Modal, Popover, Select, Tooltip, type MantineColorsTuple } from '@mantine/core';

/** One accent: the green of a ruled office register. */
const accent: MantineColorsTuple = [
  '#eaf5f1', '#d3e8df', '#a6d1c0', '#76b99f', '#4fa584', '#369873', '#14704f', '#0f5f42', '#0b5038', '#06402c',
]; // prettier-ignore

// The policy forbids style elements made by scripts: nothing here may lock the page's scrolling, which would make one.
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--font-window)',
  headings: { fontFamily: 'var(--font-window)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false } }),
  },
});
