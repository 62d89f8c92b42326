/** A page with the shapes of the reference page; places, people and events are invented. */
import { type ArticleParts, readReferenceParts } from './parts.ts';

const words = `
Berita

Wali Negeri Utara Hardiman Suryolaksono/Net

Dunia

Ke Bandarsela Dan Tirtamaya, Wali Negeri Utara Bahas Nasib Jalur Kereta Lembah-Karangjati

JUMAT, 18 JUNI 2021 | 08:47 WIB | LAPORAN: RATNA KUSUMAWATI LESTARI

Wali Negeri Utara Hardiman Suryolaksono akan berangkat ke Bandarsela dan Tirtamaya pekan depan untuk membicarakan masa depan jalur kereta yang membelah Lembah-Karangjati.

Menurut kantor berita Pena pada Jumat (18/6) Hardiman lebih dulu singgah di Bandarsela, tempat ia dijadwalkan bertemu Wali Kota Sutrisna Adiwangsa dan kepala balai perkeretaapian Laras Puspaningrum.

Kantor Wali Negeri menyebut kunjungan ke Bandarsela dimaksudkan untuk merundingkan pembagian biaya, jadwal kerja bersama, serta peran Dewan Angkutan Lembah (DAL) dan Perhimpunan Pengguna Kereta Raya (PPKR).

"Pokok pembicaraan yang paling penting ialah bagaimana janji para wali kota pada 9 Maret 2020, dan 12 Januari 2021, dijalankan di lapangan, mulai dari santunan bagi warga yang kehilangan ladang., hingga perbaikan tiga jembatan di sepanjang Lembah-Karangjati, serta pembukaan kembali stasiun yang ditutup karena longsor," kata kantor itu.

Sesudahnya, Hardiman diperkirakan berada di Tirtamaya pada 21 hingga 22 Juni.

Sengketa jalur Lembah-Karangjati antara Bandarsela dan Tirtamaya memanas lagi pada 2020, ketika ratusan keluarga terpaksa mengungsi dari tepi rel.

Kedua kota beberapa kali mencoba menyusun kesepakatan, tetapi hanya perjanjian tiga pihak dengan Negeri Utara pada 12 Maret 2020, yang bertahan.

Lewat perantaraan Negeri Utara, Tirtamaya dan Bandarsela bersedia menarik seluruh alat berat, serta mengembalikan surat tanah warga. Bandarsela juga menyerahkan stasiun Kalimanah, Legok dan Andongsari kepada Tirtamaya.

Dalam perjanjian itu, petugas Negeri Utara ditempatkan di setiap perlintasan.

Perselisihan di Lembah-Karangjati berawal pada Februari 1988, saat Dewan Kampung Lembah-Karangjati menyatakan keluar dari wilayah pengelolaan kereta Tirtamaya.

Selama pertikaian pada tahun 1992-1994, Tirtamaya kehilangan kendali atas jalur Lembah-Karangjati dan beberapa kampung di dekatnya.

Sejak 1992, perundingan tentang penyelesaian yang adil terus berjalan, dengan perantaraan Kelompok Andong, yang diketuai oleh Negeri Utara, Pulau Lawu dan Tanjung Beringin.

Populer

Cerita Warung Kopi Yang Buka Sepanjang Malam di Pasar Legi

Sabtu, 25 Mei 2024 | 17:17

Sepatu Kiri Penjaga Gawang Sukarman Disimpan di Lemari Balai Desa

Kamis, 30 Mei 2024 | 13:53

Lurah Pastikan Kesiapan Lomba Dayung Antarkampung

Rabu, 29 Mei 2024 | 08:43

Ketua Paguyuban Angkatan 91 Lepas Tugas 13 Pengurus

Minggu, 02 Juni 2024 | 17:52

Camat Lembah Ingin Persiapan Pasar Raya Tengah Tahun Sempurna

Kamis, 30 Mei 2024 | 03:58

Lulus Uji Kelayakan, Perahu Listrik F6 Segera Berlayar

Sabtu, 01 Juni 2024 | 08:24

Kucing Oranye Jadi Juru Parkir

Sabtu, 25 Mei 2024 | 14:54

UPDATE

Daftar Bakal Calon Ketua Koperasi, Binsar Hutomo Bicara Gudang Dingin dan Kesehatan Untuk Nelayan

Selasa, 04 Juni 2024 | 22:04

Acara Pentas Seni Berubah Jadi Kerja Bakti, Warga Turun ke Lapangan 2 Dukuhwaru

Selasa, 04 Juni 2024 | 21:57

Terganjal Hujan, Gelanggang Tari Sulit Diselesaikan

Selasa, 04 Juni 2024 | 21:41

Pos IV Kirim Bantuan Beras Untuk Korban Banjir dan Angin Puting Beliung di Kalipucang

Selasa, 04 Juni 2024 | 21:33

Ketua DKR: Kantor Pos, Perbaiki Antrean dan Kurangi Celah Salah Kirim!

Selasa, 04 Juni 2024 | 21:33

Wiratmo: Yang Tidak Terpilih Tetap Berada di Luar Panitia, Pegangan Saya

Selasa, 04 Juni 2024 | 21:25

Gagasan Morning Club Karena Panitia Ingin Serap Pengalaman Ketua Terdahulu

Selasa, 04 Juni 2024 | 21:17

Nu’man Harun: Morning Club Gagasan Bagus

Selasa, 04 Juni 2024 | 21:09

Matangkan Persiapan Lomba, Karang Taruna Gelar Rapat se-Karangjati

Selasa, 04 Juni 2024 | 21:04

Dua Perahu Patroli Baru Buatan Bengkel Desa Perkuat Penjaga Pantai, Ini Ukurannya

Selasa, 04 Juni 2024 | 21:00

Selengkapnya`;

export const ourParts: ArticleParts = readReferenceParts(words);
