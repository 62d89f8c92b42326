/** News that never happened: Indonesian headlines and paragraphs, the same for the same seed, no two seeds alike. */

export interface Prose {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const people = [
  'Petani bawang',
  'Kepala dinas pertanian',
  'Nelayan pesisir',
  'Pengurus koperasi',
  'Sopir angkutan kota',
  'Guru sekolah dasar',
  'Pedagang kain',
  'Perajin anyaman',
  'Penjaga mercusuar',
  'Ketua karang taruna',
  'Peternak itik',
  'Juru parkir',
];
const deeds = [
  'memperbaiki saluran air',
  'menanam kembali hutan bakau',
  'menunda kenaikan iuran',
  'membuka kelas malam',
  'menghitung ulang hasil panen',
  'mengganti perahu kayu',
  'mencatat harga harian',
  'menyiapkan lumbung bersama',
  'menutup jalan berlubang',
  'mengundang pembeli dari luar pulau',
  'memasang lampu jalan',
  'menyusun jadwal ronda',
];
const places = [
  'Kampung Sukarame',
  'Pasar Legi',
  'Dermaga Lama',
  'Lereng Gunung Kembar',
  'Terminal Tirtayasa',
  'Pulau Panjang',
  'Kelurahan Mekarsari',
  'Muara Angsana',
  'Jembatan Gantung',
  'Alun-alun Selatan',
];
const reasons = [
  'setelah hujan deras turun tiga hari berturut-turut',
  'karena pasokan dari hulu berkurang sejak awal bulan',
  'menjelang musim tanam yang datang lebih cepat',
  'sesudah musyawarah warga pada malam sebelumnya',
  'sebab ongkos angkut naik hampir dua kali lipat',
  'sambil menunggu bantuan alat dari kabupaten',
  'agar anak-anak dapat berangkat sekolah dengan aman',
  'supaya pembeli tidak beralih ke pasar sebelah',
];
const endings = [
  'Warga berharap pekerjaan itu selesai sebelum akhir tahun',
  'Belum ada kepastian tentang biaya yang harus ditanggung',
  'Hasilnya akan dibahas lagi dalam rapat pekan depan',
  'Beberapa orang memilih menunggu sampai cuaca membaik',
  'Catatan lama menunjukkan hal serupa pernah terjadi',
  'Pemerintah daerah berjanji mengirim petugas tambahan',
];

/** Numbers from 0 to 1 that follow from a seed (mulberry32, public domain). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const pick = (from: readonly string[], random: () => number): string =>
  from[Math.floor(random() * from.length)] ?? '';

const paragraph = (random: () => number): string => {
  const count = 12 + Math.floor(random() * 900);
  const first = `${pick(people, random)} di ${pick(places, random)} ${pick(deeds, random)} ${pick(reasons, random)}.`;
  const second = `Sedikitnya ${count} keluarga ikut ${pick(deeds, random)} bersama ${pick(people, random).toLowerCase()} dari ${pick(places, random)}.`;
  return `${first} ${second} ${pick(endings, random)}.`;
};

/** The news of a seed: six paragraphs. */
export const proseOf = (seed: number): Prose => {
  const random = randomFrom(seed * 7_919 + 17);
  const [who, deed, place] = [pick(people, random), pick(deeds, random), pick(places, random)];
  const headline = `${who} ${deed} di ${place}, warga catat ${seed} hari`;
  return { headline, paragraphs: Array.from({ length: 6 }, () => paragraph(random)) };
};
