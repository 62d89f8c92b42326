import { expect, test } from '@jest/globals';
import { withCodeRoles } from '../../src/read/code-roles.ts';
import type { Author, Role } from '../../src/types.ts';

const person = (name: string, role: Role, raw = name): Author => ({ name, role, raw });

// title, named on the page, code, role of the code
const rows: readonly (readonly [string, readonly Author[], Author, Role])[] = [
  [
    'a code below a story whose writer is named is the editor’s',
    [person('Rini Astuti', 'reporter')],
    person('kha', 'reporter', '(kha)'),
    'editor',
  ],
  [
    'so is a name in brackets',
    [person('Rini Astuti', 'reporter')],
    person('Arif Setiadi', 'reporter', '(Arif Setiadi )'),
    'editor',
  ],
  [
    'a code that abbreviates the writer is the writer’s',
    [person('Rini Astuti', 'reporter')],
    person('ras', 'reporter', '(ras)'),
    'reporter',
  ],
  [
    'nor does one whose letters stand inside its words',
    [person('Sri Desmawati', 'reporter')],
    person('sem', 'reporter', '(sem)'),
    'editor',
  ],
  [
    'one may run through the first letters of all words',
    [person('Dian Rahma Kusuma', 'reporter')],
    person('drk', 'reporter', '(drk)'),
    'reporter',
  ],
  [
    'a code printed twice below a story whose writer is another is the editor’s',
    [person('Rini Astuti', 'reporter')],
    person('bag', 'reporter', '(bag/bag)'),
    'editor',
  ],
  [
    'a code where nobody is named is the writer’s',
    [],
    person('rus', 'reporter', '[rus]'),
    'reporter',
  ],
  [
    'a code beside a named editor is the writer’s',
    [person('Rini Astuti', 'reporter'), person('Joko Susilo', 'editor')],
    person('kha', 'reporter', '(kha)'),
    'reporter',
  ],
  [
    'a code beside an agency alone is the writer’s',
    [person('Antara', 'agency')],
    person('kha', 'reporter', '(kha)'),
    'reporter',
  ],
  [
    'a site with a name is no lone code',
    [person('Rini Astuti', 'reporter')],
    person('Nurhayati', 'reporter', '(Tribunkota.com/Nurhayati)'),
    'reporter',
  ],
];

test.each(rows)('%s', (_, named, code, role) => {
  expect(withCodeRoles([code], named)).toEqual([{ ...code, role }]);
});

test('codes of two say themselves who did what', () => {
  const codes = [person('fyk', 'reporter', '(fyk/ash)'), person('ash', 'editor', '(fyk/ash)')];
  expect(withCodeRoles(codes, [person('Rini Astuti', 'reporter')])).toBe(codes);
});

test('initials of the named name nobody new, those of others do', () => {
  const codes = [person('KM', 'reporter', '(KM/JS)'), person('JS', 'editor', '(KM/JS)')];
  const maheswara = person('Kirana Maheswara', 'reporter');
  expect(withCodeRoles(codes, [maheswara, person('Jonatan Siregar', 'reporter')])).toEqual([]);
  expect(withCodeRoles(codes, [maheswara, person('Joko Tirta', 'reporter')])).toBe(codes);
});
