/** What the tags of HTML mean to the tree builder and to the readers. Data only. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content (HTML Living Standard 13.1.2, with the obsolete ones still met). */
export const voidElements = set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content no reader needs; the whole subtree is left out of the tree. */
export const skippedElements = set(
  'style svg noscript template select math canvas object noembed noframes textarea',
);

/** Elements with a language of their own inside. */
export const foreignElements = set('svg math');

/** Start tags that end an svg or math nobody closed (HTML Living Standard 13.2.6.5). */
export const htmlOnlyElements = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing ' +
    'menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var',
);

/** Elements that show something of their own; words inside are for programs that cannot. */
export const replacedElements = set('iframe video audio');

/** Elements that begin a new line of text. */
export const blockElements = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main ' +
    'menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul video',
);

/** Elements that an end tag of another kind never closes: the "scope" of the HTML standard. */
export const scopeElements = set('table td th caption html body button');

/** Elements whose end tags reach through an open cell. */
export const tableElements = set('table tr td th tbody thead tfoot');

/** Elements of which a next one ends the one before, whatever is still open inside it. */
export const itemElements = set('li dt dd tr td th thead tbody tfoot option');

const tableParts = set('td th tr thead tbody tfoot caption');
const paragraph = set('p');

/** Which open elements a start tag closes: `<li>` closes `<li>`. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li p')],
  ['dt', set('dt dd p')],
  ['dd', set('dt dd p')],
  ['tr', set('tr td th p')],
  ['td', set('td th p')],
  ['th', set('td th p')],
  ['thead', tableParts],
  ['tbody', tableParts],
  ['tfoot', tableParts],
  ['option', set('option')],
  ['optgroup', set('option optgroup')],
  ['body', set('head link script')],
  ['a', set('a')],
  ...(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul'
  )
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, paragraph]),
]);

/** Elements an open item of which is closed only inside its own list: `</li>` stops at `<ul>`. */
export const itemContainers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('ul ol menu dir')],
  ['dt', set('dl')],
  ['dd', set('dl')],
]);
