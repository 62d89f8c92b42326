/** Clusters of copies as values, one a cluster, for those who want no records. */
import { type Clusters, markOf } from './clusters.ts';
import { idOf } from './record-table.ts';

export interface ClusterLine {
  /** The id of the earliest record. */
  readonly id: string;
  readonly size: number;
  readonly agency: string | null;
  /** The largest distance of a member to the earliest. */
  readonly distance: number;
  /** Every record of the cluster, the earliest first. */
  readonly members: readonly { readonly id: string; readonly distance: number }[];
}

/** The records, those of a cluster side by side, the earliest first. */
const groupMembers = ({ columns, earliest, positions, sizes }: Clusters): Uint32Array => {
  const starts = new Uint32Array(columns.count);
  for (let record = 0, next = 0; record < columns.count; record += 1) {
    starts[record] = next;
    next += sizes[record] as number;
  }
  const members = new Uint32Array(columns.count);
  for (let record = 0; record < columns.count; record += 1) {
    const start = starts[earliest[record] as number] as number;
    members[start + (positions[record] as number) - 1] = record;
  }
  return members;
};

/** Every cluster of two or more records, in the order in which their earliest stand in the input. */
export function* clusterLines(clusters: Clusters): Generator<ClusterLine, void, undefined> {
  const { columns } = clusters;
  const members = groupMembers(clusters);
  for (let start = 0; start < members.length; ) {
    const { id, size, agency } = markOf(clusters, members[start] as number);
    const group = Array.from(members.subarray(start, start + size), (record) => ({
      id: idOf(columns, record),
      distance: markOf(clusters, record).distance,
    }));
    if (size > 1) {
      const distance = group.reduce((most, member) => Math.max(most, member.distance), 0);
      yield { id, size, agency, distance, members: group };
    }
    start += size;
  }
}
