// The package's types speak of it as a whole; its parts are taken one by one, since the whole is twice as large.

declare module 'css-tree/parser' {
  import { parse } from 'css-tree';
  export default parse;
}

declare module 'css-tree/walker' {
  import { walk } from 'css-tree';
  export default walk;
}

declare module 'css-tree/generator' {
  import { generate } from 'css-tree';
  export default generate;
}
