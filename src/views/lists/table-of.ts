import { isKind } from '../../record/schemas/kinds.ts';
import type { ListedTable } from '../lines/table-line.ts';
import type { Section } from '../page/page-head.ts';
import type { IndexView } from './index-view.ts';

/** The table that a list is made of; a list of names or of records of several forms is one of its page's kind. */
export function tableOf(form: IndexView['list']['form'], section: Section): ListedTable | undefined {
  switch (form) {
    case 'occurrences':
      return 'mentions';
    case 'names':
    case 'records':
      return isKind(section) ? section : undefined;
    default:
      return form;
  }
}
