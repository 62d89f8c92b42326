/** Pages that stand in for articles, and articles that look like them: as sites serve them, chrome and all. */

export interface Served {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const popular = [
  'Gubernur Resmikan Jembatan Gantung di Lereng Merapi',
  'Nelayan Muncar Keluhkan Harga Solar yang Terus Naik',
  'Timnas U-20 Menang Tipis atas Vietnam di Laga Uji Coba',
  'Harga Cabai Rawit di Pasar Induk Tembus Rp 90 Ribu',
  'Warga Kampung Tua Tolak Rencana Pelebaran Jalan Tol',
];

const list = (label: string, headlines: readonly string[] = popular): string =>
  `<aside class="widget"><h3>${label}</h3><ul>${headlines
    .map((text, i) => `<li><a href="/read/${i}/berita">${text}</a><span>1 jam lalu</span></li>`)
    .join('\n')}</ul></aside>`;

const loginModal = `<div class="modal fade" id="modal-login"><form action="/auth/login" method="post">
<h4>Login</h4><input type="email" name="email" placeholder="Email"><input type="password" name="password">
<button type="submit">Masuk</button><a href="/lupa">Lupa kata sandi?</a></form></div>`;

const cookieBanner = `<div id="cookie-notice" class="cookie-consent" role="dialog"><p>Situs ini menggunakan cookie untuk
meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujui penggunaan cookie dan kebijakan privasi kami.</p>
<button>Setuju</button><button>Atur cookie</button></div>`;

const menu = ['Nasional', 'Daerah', 'Ekonomi', 'Olahraga', 'Hiburan', 'Teknologi', 'Indeks']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('');

export interface Portal {
  readonly title: string;
  readonly head?: string;
  readonly main: string;
  readonly side?: string;
  readonly lang?: string;
}

/** A page of a news portal: trackers, menu, log-in modal, banner, lists, footer. */
export const portal = ({
  title,
  head = '',
  main,
  side = list('Terpopuler'),
  lang = 'id',
}: Portal): string =>
  `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta property="og:site_name" content="Warta Nusantara">
${head}
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}</script>
<script async src="https://cdn.example/ads.js"></script>
<style>.x{display:none}</style></head>
<body class="page"><noscript><iframe src="https://t.example/ns.html" height="0"></iframe>Please enable JavaScript to view the comments.</noscript>
<header class="site-header"><a href="/" class="logo"><img src="/logo.png" alt="Warta Nusantara"></a>
<div class="tanggal">Rabu, 25 November 2026 | 10:12 WIB</div><nav><ul>${menu}</ul></nav></header>
<div class="container"><main class="content">${main}</main>${side}</div>
${loginModal}${cookieBanner}
<footer><a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a><p>© 2026 Warta Nusantara. Hak cipta dilindungi undang-undang.</p></footer>
<script>(function(){var c=document.createElement('script');c.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(c)})();</script>
</body></html>`;

/** A page with nothing round it. */
export const bare = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${title === '' ? '' : `<title>${title}</title>`}${head}</head><body>${body}</body></html>`;

const nextData = (pageProps: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps }, page: '/[slug]' })}</script>`;

const shell = (root: string, more = ''): string =>
  bare(
    'Warta Nusantara',
    `${root}${more}<script src="/static/js/main.8f1c.js"></script>`,
    '<meta name="description" content="Kabar terkini dari seluruh Nusantara.">',
  );

export const soft404s: Readonly<Record<string, Served>> = {
  'a portal that says it in title, heading and text, popular stories beside': {
    body: portal({
      title: 'Halaman Tidak Ditemukan - Warta Nusantara',
      main: `<div class="error-page"><h1>404</h1><h2>Halaman Tidak Ditemukan</h2>
<p>Maaf, halaman yang Anda cari tidak ditemukan atau telah dipindahkan. Silakan periksa kembali alamat yang Anda ketik,
atau gunakan kolom pencarian untuk menemukan berita lainnya.</p><a href="/">Kembali ke Beranda</a></div>`,
    }),
  },
  'a portal whose title is its own name': {
    body: portal({
      title: 'Warta Nusantara - Berita Terkini Hari Ini, Kabar Terbaru Indonesia',
      main: '<h1>Ups! Artikel tidak ditemukan</h1><p>Berita yang kamu cari mungkin sudah dihapus oleh redaksi.</p>',
    }),
  },
  'a heading of a level of its own making': {
    body: bare(
      'Warta Nusantara',
      `<div id="wrap"><div class="judul">Artikel Tidak Ditemukan</div><p><a href="/">Beranda</a></p></div>`,
    ),
  },
  'a list of excerpts with times under the message': {
    body: portal({
      title: 'Page not found - Warta Nusantara',
      main: `<h1 class="page-title">Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p>
<form role="search"><input type="search"><button>Search</button></form><h2>Berita terbaru</h2>
${popular
  .map(
    (text) =>
      `<div class="post"><h3><a href="/p">${text}</a></h3><span>25 November 2026, 09:30 WIB</span><p>Pemerintah daerah menyatakan perbaikan akan selesai sebelum musim hujan tiba di wilayah itu.</p></div>`,
  )
  .join('')}`,
    }),
  },
  'a joke no table knows, under title and heading': {
    body: portal({
      title: '404 | Warta Nusantara',
      main: '<h1>Waduh, 404!</h1><p>Kopinya tumpah dan halaman ini ikut basah kuyup, jadi redaksi sedang menjemurnya di atap.</p>',
    }),
  },
  'a bare server': {
    body: '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>',
  },
  'a line of plain text': {
    body: '404 page not found\n',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  },
  'Apache with the address in it': {
    body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL /read/2021/harga-beras was not found on this server.</p><p>Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p><hr><address>Apache/2.4.41 Server at warta.example Port 80</address></body></html>',
  },
  'an application that rendered its page for what is not there': {
    body: bare(
      'Warta',
      `<div id="__next"><div style="height:100vh"><h1 style="display:inline-block">404</h1><div><h2>This page could not be found.</h2></div></div></div>${nextData({ statusCode: 404 })}`,
    ),
  },
  'a German portal': {
    body: portal({
      lang: 'de',
      title: 'Seite nicht gefunden | Der Bote',
      main: '<h1>Hoppla! Seite nicht gefunden</h1><p>Die von Ihnen gesuchte Seite existiert leider nicht mehr. Bitte überprüfen Sie die Adresse oder nutzen Sie unsere Suchfunktion.</p>',
      side: '',
    }),
  },
  'a Japanese portal': {
    body: bare(
      'ページが見つかりません | 日々新聞',
      '<div><h1>お探しのページは見つかりませんでした</h1><p>お探しのページは移動または削除された可能性があります。URLをご確認ください。</p></div>',
    ),
  },
  'a Russian portal': {
    body: bare(
      'Страница не найдена',
      '<h1>Ошибка 404</h1><p>Запрашиваемая вами страница не существует или была удалена. Воспользуйтесь поиском или перейдите на главную.</p>',
    ),
  },
  'a suspended account': {
    body: bare(
      'Account Suspended',
      '<div id="container"><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href="mailto:x">Contact your hosting provider</a> for more information.</p></div>',
    ),
  },
  'a parked domain': {
    body: bare(
      'warta.example is for sale',
      `<div class="main"><h1>warta.example</h1><p>This domain is for sale! Contact our domain broker to buy this domain today.</p>
<ul><li><a href="/a">Related Searches</a></li><li><a href="/b">News Online</a></li></ul></div><script src="/park.js"></script>`,
    ),
  },
  'a front page of a web server nobody set up': {
    body: bare(
      'Welcome to nginx!',
      '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>For online documentation and support please refer to <a href="http://nginx.org/">nginx.org</a>.</p><p><em>Thank you for using nginx.</em></p>',
    ),
  },
};

export const challenges: Readonly<Record<string, Served>> = {
  'Cloudflare, waiting': {
    body: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><style>*{box-sizing:border-box}#challenge-error-text{padding-left:34px}</style><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"warta.example",cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8b1';document.getElementsByTagName('head')[0].appendChild(a)}());</script></body></html>`,
  },
  'Cloudflare in Indonesian, rendered by a browser': {
    body: bare(
      'Tunggu sebentar...',
      '<div class="main-content"><h1 class="zone-name-title">warta.example</h1><p>Verifikasi bahwa Anda adalah manusia dengan menyelesaikan tindakan di bawah ini.</p><p>warta.example perlu meninjau keamanan koneksi Anda sebelum melanjutkan.</p></div><div class="footer">Ray ID: <code>8b1c</code></div>',
    ),
  },
  'any page with the header of one': {
    body: bare('warta.example', '<p>Please stand by while we look at your request.</p>'),
    headers: { 'cf-mitigated': 'challenge', 'content-type': 'text/html' },
  },
  'Cloudflare, refusing': {
    body: `<!DOCTYPE html><html class="no-js"><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-wrapper"><div class="cf-alert cf-alert-error">Please enable cookies.</div><div id="cf-error-details"><div class="cf-wrapper cf-header"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access warta.example</h2></div><div class="cf-section"><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p></div><p>Cloudflare Ray ID: <strong>8b1c</strong> Performance &amp; security by Cloudflare</p></div></div></body></html>`,
  },
  'Akamai, refusing': {
    body: `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;warta&#46;example&#47;a" on this server.<P>\nReference&#32;&#35;18&#46;2d5e2f17&#46;1700000000&#46;1a2b3c\n<P>\nhttps&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;2d5e2f17\n</P>\n</BODY>\n</HTML>\n`,
  },
  Imperva: {
    body: '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=4-1-0&incident_id=1234-5678&edet=12&cinfo=0400" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1234-5678</iframe></body></html>',
  },
  DataDome: {
    body: `<html lang="en"><head><title>warta.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrl','hsh':'2211','t':'fe','s':17434,'host':'geo.captcha-delivery.com'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
  },
  HUMAN: {
    body: bare(
      'Access to this page has been denied',
      '<div class="page-title-wrapper"><h1>Please verify you are a human</h1></div><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul><p>Reference ID: #1a2b</p><div id="px-captcha"></div><script src="/px/captcha/captcha.js?a=c&m=0"></script>',
    ),
  },
  'a captcha page of a portal, menu and all': {
    body: portal({
      title: 'Verifikasi Keamanan - Warta Nusantara',
      main: '<h1>Verifikasi Keamanan</h1><p>Kami mendeteksi lalu lintas yang tidak biasa dari jaringan Anda. Silakan selesaikan captcha untuk membuktikan bahwa Anda bukan robot.</p><form><div class="g-recaptcha" data-sitekey="x"></div><button>Kirim</button></form>',
      side: '',
    }),
  },
  'a search engine about unusual traffic': {
    body: bare(
      'https://warta.example/cari',
      '<form id="captcha-form" action="index" method="post"><noscript>In order to continue, please enable javascript.</noscript></form><hr><b>About this page</b><p>Our systems have detected unusual traffic from your computer network. This page checks to see if it&#39;s really you sending the requests, and not a robot.</p><p>IP address: 203.0.113.7</p>',
    ),
  },
  'a free host that sets a cookie by script': {
    body: '<html><body><script type="text/javascript" src="/aes.js" ></script><script>function toNumbers(d){var e=[];return e}var a=toNumbers("f655"),b=toNumbers("98ef"),c=toNumbers("a1");document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b))+"; path=/";location.href="http://warta.example/?i=1";</script><noscript>This site requires Javascript to work, please enable Javascript in your browser or use a browser with Javascript support</noscript></body></html>',
  },
};

export const consentWalls: Readonly<Record<string, Served>> = {
  'a search engine before it goes on': {
    body: bare(
      'Before you continue to Warta Search',
      `<div><h1>Before you continue to Warta Search</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud, and abuse.</p><p>If you choose to “Accept all,” we will also use cookies and data to develop and improve new services, deliver and measure the effectiveness of ads, and show personalized content, depending on your settings.</p><form action="/save"><input type="submit" value="Reject all"><input type="submit" value="Accept all"></form><a href="/more">More options</a></div>`,
    ),
  },
  'a gate of a publishing house': {
    body: bare(
      'DPG Media Privacy Gate',
      `<div class="gate"><h2>DPG Media Privacy Gate</h2><p>Om deze pagina te tonen gebruiken wij en onze partners cookies en vergelijkbare technieken, en verwerken wij persoonsgegevens.</p><button>Akkoord</button><button>Instellen</button></div><script>window.cmp={}</script>`,
    ),
  },
  'a family of brands, at length': {
    body: bare(
      'Yahoo is part of the Yahoo family of brands',
      `<div class="consent-overlay"><form method="post"><h1>Yahoo is part of the Yahoo family of brands</h1>
<p>The sites and apps that we own and operate use cookies to provide our sites and apps to you, to authenticate users and apply security measures, and to measure your use of our sites and apps.</p>
<p>If you click ‘Accept all’, we and our partners, including 245 who are part of the IAB Transparency and Consent Framework, will also store and/or access information on a device (in other words, use cookies) and use precise geolocation data and other personal data such as IP address and browsing and search data, for personalised advertising and content.</p>
<p>If you do not want us and our partners to use cookies and personal data for these additional purposes, click ‘Reject all’. You can change your choices at any time by clicking on the ‘Privacy and cookie settings’ links.</p>
<button name="agree" value="agree">Accept all</button><button name="reject">Reject all</button></form></div>`,
    ),
  },
  'a choice between advertisements and money': {
    body: bare(
      'Der Bote | Zustimmung',
      `<div><p>Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung.</p><button>Akzeptieren und weiter</button><p>Oder im Pur-Abo ohne Werbetracking lesen.</p><a href="/pur">Jetzt abonnieren</a></div>`,
    ),
  },
  'an Indonesian one': {
    body: bare(
      'Persetujuan Cookie - Warta Nusantara',
      '<div><h1>Kami Menghargai Privasi Anda</h1><p>Kami dan mitra kami menggunakan cookie untuk menyimpan data pribadi Anda dan menampilkan iklan yang dipersonalisasi.</p><button>Terima semua</button><button>Tolak semua</button></div>',
    ),
  },
};

export const loginWalls: Readonly<Record<string, Served>> = {
  'a form in a portal': {
    body: portal({
      title: 'Masuk - Warta Nusantara',
      main: `<h1>Masuk ke akun Anda</h1><form action="/login" method="post"><label>Email</label><input name="email"><label>Kata sandi</label><input type="password" name="p"><button>Masuk</button></form><p>Belum punya akun? <a href="/daftar">Daftar sekarang</a></p>`,
      side: '',
    }),
  },
  'a form of a weblog': {
    body: bare(
      'Log In &lsaquo; Warta &#8212; WordPress',
      '<div id="login"><h1><a href="https://wordpress.org/">Powered by WordPress</a></h1><form name="loginform" id="loginform" action="/wp-login.php" method="post"><p><label for="user_login">Username or Email Address</label><input type="text" name="log"></p><label>Password</label><input type="password" name="pwd"><p><input type="checkbox"> <label>Remember Me</label></p><input type="submit" value="Log In"></form><p id="nav"><a href="/lost">Lost your password?</a></p></div>',
    ),
  },
  'a network that asks first': {
    body: bare(
      'Log in or sign up to view',
      '<div id="content"><div>You must log in to continue.</div><div><h1>Log in to Warta</h1></div><form><input type="text"><input type="password" name="pass"><button>Log in</button></form><a>Forgotten password?</a></div>',
    ),
  },
  'a text without a form': {
    body: bare(
      'Sign In | Warta Premium',
      '<div id="app"><h1>Sign in to continue</h1><p>Please sign in with your Warta Premium account to continue. You will be redirected to the sign-in service.</p><a href="/sso">Sign in</a></div>',
    ),
  },
};

export const scriptShells: Readonly<Record<string, Served>> = {
  'an empty root and what stands in for scripts': {
    body: shell(
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
    ),
  },
  'a root that says it loads': {
    body: shell('<div id="app"><div class="loader">Memuat...</div></div>'),
  },
  'an element of the application’s own': { body: shell('<app-root></app-root>') },
  'a state that names the route alone': {
    body: shell('<div id="__next"></div>', nextData({ slug: 'harga-beras-naik', query: {} })),
  },
  'a root with a footer the server rendered': {
    body: shell(
      '<div id="__nuxt"><header><nav><a href="/">Beranda</a><a href="/ekonomi">Ekonomi</a></nav></header><div class="content"></div><footer>© 2026 Warta Nusantara</footer></div><noscript><p>Aktifkan JavaScript di peramban Anda untuk membaca berita ini.</p></noscript>',
    ),
  },
  'scripts and nothing else': {
    body: '<!doctype html><html><head><script src="/a.js"></script></head><body><script>boot()</script></body></html>',
  },
};

/* Articles. */

const paragraph = (text: string): string => `<p>${text}</p>`;

const aboutRice = [
  'Harga beras di pasar induk naik sejak awal pekan, kata para pedagang yang menunggu kiriman dari Karawang.',
  'Pembeli memilih menunda belanja sampai harga turun kembali, sementara pemerintah menjanjikan operasi pasar.',
  'Seorang pedagang bernama Sulastri mengaku baru menjual separuh dari jumlah yang biasa ia jual dalam sehari.',
  'Dinas perdagangan setempat mencatat kenaikan tertinggi terjadi pada beras kualitas sedang di tiga pasar.',
].map(paragraph);

const aboutErrors = [
  'Setiap pengguna internet pernah bertemu dengan pesan 404 Not Found, yang muncul ketika halaman yang Anda cari tidak ditemukan.',
  'Kode itu berasal dari protokol HTTP, yang ditulis pada awal tahun 1990-an oleh Tim Berners-Lee dan rekan-rekannya di Jenewa.',
  'Sejumlah perusahaan menjadikan halaman galat itu lelucon: ada yang memasang gambar kucing, ada pula yang membuat permainan kecil.',
  'Pakar kegunaan menyarankan agar pesan itu memberi jalan keluar, misalnya tautan kembali ke beranda atau kolom pencarian.',
].map(paragraph);

const aboutCaptcha = [
  'Jutaan orang setiap hari diminta membuktikan bahwa mereka bukan robot dengan memilih gambar lampu lalu lintas.',
  'Peneliti menemukan bahwa program kini menyelesaikan captcha lebih cepat daripada manusia, sehingga ujian itu kehilangan gunanya.',
  'Cloudflare dan perusahaan lain beralih ke pemeriksaan yang memeriksa browser Anda tanpa pertanyaan sama sekali.',
  'Kelompok pembela penyandang disabilitas menyambut baik perubahan itu karena captcha lama kerap menutup pintu bagi mereka.',
].map(paragraph);

const date = '<div class="date">Kamis, 06 Mei 2021 | 10:12 WIB</div>';

const story = (headline: string, paragraphs: readonly string[], above = date): string =>
  `<article><h1>${headline}</h1>${above}<div class="isi">${paragraphs.join('\n')}</div></article>`;

const linked = (data: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data })}</script>`;

export const articles: Readonly<Record<string, Served>> = {
  'an ordinary one among modals and banners': {
    body: portal({
      title: 'Harga Beras Naik - Warta Nusantara',
      main: story('Harga Beras Naik', aboutRice),
    }),
  },
  'a short one of two sentences': {
    body: portal({
      title: 'Gempa M 4,8 Guncang Maluku - Warta Nusantara',
      main: story('Gempa M 4,8 Guncang Maluku', [
        paragraph(
          'Gempa bermagnitudo 4,8 mengguncang Maluku pada Kamis pagi pukul 05.12 WIT dan tidak berpotensi tsunami, kata BMKG.',
        ),
        paragraph('Belum ada laporan kerusakan atau korban hingga Kamis siang.'),
      ]),
    }),
  },
  'one about the page that is not there': {
    body: portal({
      title: 'Asal Usul Pesan "404 Not Found" - Warta Nusantara',
      main: story('Asal Usul Pesan "404 Not Found"', aboutErrors),
    }),
  },
  'one that is named for it and nothing else': {
    body: portal({
      title: '404 Not Found - Warta Nusantara',
      main: story('404 Not Found', aboutErrors),
    }),
  },
  'one named "Halaman Tidak Ditemukan", undated, on a bare page': {
    body: bare(
      'Halaman Tidak Ditemukan',
      story('Halaman Tidak Ditemukan', [...aboutErrors, ...aboutRice], ''),
    ),
  },
  'a poem of that name with a date': {
    body: portal({
      title: 'Halaman Tidak Ditemukan | Puisi | Warta Nusantara',
      main: story('Halaman Tidak Ditemukan', [
        paragraph(
          'Aku mencari namamu di mesin pencari, dan yang kutemukan hanya halaman yang sudah dihapus.',
        ),
        paragraph('Kembali ke beranda, katamu, di sana ada hujan.'),
      ]),
    }),
  },
  'one about a page that vanished from a ministry’s site': {
    body: portal({
      title: 'Situs Kementerian: Halaman Tidak Ditemukan, Data Bansos Hilang - Warta',
      main: story('Situs Kementerian: Halaman Tidak Ditemukan, Data Bansos Hilang', [
        paragraph(
          'Halaman yang memuat data bansos tidak ditemukan sejak Rabu malam, kata seorang pegiat data terbuka.',
        ),
        paragraph(
          'Kementerian menyatakan halaman itu telah dipindahkan dan akan tersedia kembali pekan depan.',
        ),
      ]),
    }),
  },
  'one about captchas': {
    body: portal({
      title: 'Bukan Robot? Ujian Captcha Kian Tak Berguna - Warta Nusantara',
      main: story('Bukan Robot? Ujian Captcha Kian Tak Berguna', aboutCaptcha),
    }),
  },
  'one that is named "Are You a Robot?"': {
    body: portal({
      title: 'Are You a Robot? - Warta Nusantara',
      main: story('Are You a Robot?', aboutCaptcha),
    }),
  },
  'an opinion named "Access Denied"': {
    body: portal({
      lang: 'en',
      title: 'Access Denied | The Messenger',
      main: story(
        'Access Denied',
        [
          paragraph(
            'For the third year running the harbour museum has turned away visitors in wheelchairs at its own front door.',
          ),
          paragraph(
            'You don’t have permission to access the upper deck, a guard told the schoolchildren who had come by bus from the hills.',
          ),
          paragraph(
            'The city council promised a lift in 2019, and again in 2021, and the money was spent on a fountain instead.',
          ),
        ],
        '<p class="byline">By Ratna Dewi</p><time datetime="2026-05-01T08:00:00+07:00">1 May 2026</time>',
      ),
    }),
  },
  'one about logging in to a public service': {
    body: portal({
      title: 'Cara Login ke Portal Pajak Baru - Warta Nusantara',
      main: story('Cara Login ke Portal Pajak Baru', [
        paragraph(
          'Wajib pajak harus login terlebih dahulu dengan NIK sebelum mengisi laporan tahunan di portal yang baru.',
        ),
        paragraph(
          'Masukkan email dan kata sandi, lalu masukkan kode yang dikirim lewat pesan singkat ke nomor yang terdaftar.',
        ),
        paragraph(
          'Mereka yang lupa kata sandi dapat menghubungi kantor pajak terdekat dengan membawa kartu tanda penduduk.',
        ),
      ]),
    }),
  },
  'one behind a paywall: its lead and a log-in form': {
    body: portal({
      title: 'Jejak Uang Tambang di Pulau Obi - Warta Nusantara',
      main: story('Jejak Uang Tambang di Pulau Obi', [
        paragraph(
          'Dokumen yang diperoleh redaksi menunjukkan aliran dana dari perusahaan tambang ke tiga yayasan di Jakarta.',
        ),
        `<div class="paywall"><h2>Login untuk melanjutkan membaca</h2><p>Artikel ini khusus pelanggan. Silakan masuk ke akun Anda.</p><form><input name="u"><input type="password" name="p"><button>Masuk</button></form></div>`,
      ]),
    }),
  },
  'one behind a hard paywall: data alone': {
    body: bare(
      'Log in | The Messenger',
      '<h1>Log in to continue</h1><form><input type="password" name="p"><button>Log in</button></form>',
      linked({
        headline: 'The Harbour That Never Was',
        datePublished: '2026-05-01T08:00:00+07:00',
        articleBody: 'The harbour was announced four times and never built. '.repeat(20),
      }),
    ),
  },
  'one about cookies under a banner': {
    body: portal({
      title: 'Aturan Cookie Baru Berlaku Mulai Juli - Warta Nusantara',
      main: story('Aturan Cookie Baru Berlaku Mulai Juli', [
        paragraph(
          'Situs yang menggunakan cookie wajib meminta persetujuan Anda sebelum menyimpan data pribadi di perangkat.',
        ),
        paragraph(
          'Pelanggaran atas penggunaan cookie tanpa persetujuan akan dikenai denda hingga dua persen dari pendapatan tahunan.',
        ),
        paragraph(
          'Asosiasi iklan menilai iklan yang dipersonalisasi akan turun separuh dalam setahun setelah aturan itu berlaku.',
        ),
      ]),
    }),
  },
  'an opinion named "We Value Your Privacy"': {
    body: portal({
      lang: 'en',
      title: 'We Value Your Privacy - The Messenger',
      main: story(
        'We Value Your Privacy',
        [
          paragraph(
            'We use cookies, says the banner, and our partners store and access information on a device, and nobody reads on.',
          ),
          paragraph(
            'My grandmother clicked accept all for a year before she asked me who those eight hundred partners were.',
          ),
          paragraph(
            'Consent that nobody understands is no consent, and the regulators who wrote the rules know it as well as she does.',
          ),
        ],
        '<p>By Ratna Dewi</p><p>1 May 2026, 08:00</p>',
      ),
    }),
  },
  'one about JavaScript': {
    body: portal({
      lang: 'en',
      title: 'Why Some Sites Still Work Without JavaScript - The Messenger',
      main: story('Why Some Sites Still Work Without JavaScript', [
        paragraph(
          'You need to enable JavaScript to run this app, says the page that your bank serves to a text browser.',
        ),
        paragraph(
          'A small group of developers in Bandung builds sites that require no JavaScript at all and load in a blink.',
        ),
        paragraph(
          'Their newest is the site of a village library, which lends books to three hundred families in the hills.',
        ),
      ]),
    }),
  },
  'one that an application rendered on the server': {
    body: bare(
      'Harga Beras Naik',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="App">${story('Harga Beras Naik', aboutRice)}</div></div>${nextData({ ok: true })}<script src="/main.js"></script>`,
    ),
  },
  'one in the state of a shell': {
    body: shell(
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="__next"></div>',
      nextData({ title: 'Harga Beras Naik', body: aboutRice.concat(aboutErrors).join('') }),
    ).replace('<title>Warta Nusantara', '<title>Harga Beras Naik'),
  },
  'one whose page has a hidden message for what is not there': {
    body: portal({
      title: 'Harga Beras Naik - Warta Nusantara',
      main: `${story('Harga Beras Naik', aboutRice.slice(0, 2))}<div class="kosong" style="display:none"><h1>Halaman Tidak Ditemukan</h1><p>Halaman yang Anda cari tidak ditemukan.</p></div>`,
    }),
  },
  'photographs with a line each, in an application’s root': {
    body: bare(
      'FOTO: Pasar Apung - Warta',
      `<div id="__next"><h1>FOTO: Pasar Apung di Banjarmasin</h1>${date}<figure><img src="/1.jpg"><figcaption>Pedagang sayur mendayung perahunya di Sungai Barito, Kamis pagi, menjelang pasar dibuka untuk umum.</figcaption></figure><p>Pasar apung kembali ramai setelah dua tahun sepi pembeli.</p></div><script src="/m.js"></script>`,
    ),
  },
  'one that reports a domain for sale': {
    body: portal({
      lang: 'en',
      title: 'Oldest Domain in the Country Is for Sale - The Messenger',
      main: story('Oldest Domain in the Country Is for Sale', [
        paragraph(
          'This domain is for sale, reads the page that once carried the first newspaper of the archipelago.',
        ),
        paragraph(
          'Its owner, a retired printer from Semarang, hopes that a library will buy this domain and keep the archive.',
        ),
      ]),
    }),
  },
  'one whose site is guarded: the guard’s script is on every page': {
    body: portal({
      title: 'Harga Beras Naik - Warta Nusantara',
      head: '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e"></script><script src="https://js.datadome.co/tags.js"></script>',
      main: story('Harga Beras Naik', aboutRice),
    }),
  },
  'one that quotes a challenge’s markup': {
    body: portal({
      lang: 'en',
      title: 'How Bot Walls Work - The Messenger',
      main: story('How Bot Walls Work', [
        paragraph(
          'A wall sets window._cf_chl_opt and then asks the browser to solve a sum before the page may be seen.',
        ),
        paragraph(
          'Checking your browser before accessing the site takes some five seconds, and costs a phone a little of its charge.',
        ),
        paragraph(
          'Newspapers with small budgets say that without such walls their servers would be asked a hundred times a second.',
        ),
        '<pre>&lt;span id="challenge-error-text"&gt;</pre>',
      ]),
    }),
  },
  'one of that name, undated, every paragraph of which talks of missing pages': {
    body: bare('Halaman Tidak Ditemukan', story('Halaman Tidak Ditemukan', aboutErrors, '')),
  },
  'an undated one of that name with links to others between its paragraphs': {
    body: bare(
      'Page Not Found',
      `<article><h1>Page Not Found</h1>${[
        'The page you are looking for, said the librarian, was torn out of the register in the winter of 1943.',
        'Nobody in the village would say who had done it, and the register itself went to the capital after the war.',
        'Last year a student found the missing page between the leaves of a cookery book sold at a fair in the next valley.',
        'It names eleven families, and the houses that were given to others after they had been taken away by night.',
      ]
        .map(
          (text) =>
            `<p>${text}</p><p><a href="/o">Read also: The long way home from the northern camps</a></p>`,
        )
        .join('')}</article>`,
    ),
  },
  'a column named "Just a Moment"': {
    body: bare(
      'Just a Moment',
      story(
        'Just a Moment',
        [
          paragraph(
            'My father used to say just a moment whenever the phone rang, and then he would not come back for an hour.',
          ),
          paragraph(
            'I think of him when a page asks me to wait, and of the tea that went cold on the kitchen table every evening.',
          ),
          paragraph(
            'He died in spring, and the phone still rings sometimes, and nobody in the house wants to be the one to answer.',
          ),
        ],
        '<p>By Ratna Dewi</p>',
      ),
    ),
  },
};

/** Pages that are no article and no stand-in either: what they were before, they stay. */
export const others: Readonly<
  Record<string, Served & { readonly code: string; readonly url?: string }>
> = {
  'a front page with an empty widget': {
    code: 'index-page',
    url: 'https://www.warta.example/',
    body: portal({
      title: 'Warta Nusantara - Berita Terkini',
      main: `${list('Terbaru', [...popular, ...popular.map((text) => `${text} Lagi`), ...popular.map((text) => `Video: ${text}`)])}<div class="cari-kosong">Artikel tidak ditemukan</div>`,
    }),
  },
  'a headline over a sentence': {
    code: 'no-article',
    body: portal({
      title: 'Harga Beras Naik - Warta Nusantara',
      main: story('Harga Beras Naik', [paragraph('Harga beras naik lagi pekan ini.')]),
    }),
  },
  'a photograph alone, in an application’s root': {
    code: 'no-article',
    body: bare(
      'FOTO: Pasar Apung - Warta',
      `<noscript>Please enable JavaScript.</noscript><div id="__next"><h1>FOTO: Pasar Apung</h1><img src="/1.jpg"><p>Pasar apung, Kamis.</p></div><script src="/m.js"></script>`,
    ),
  },
  'a paywall over no text at all': {
    code: 'no-article',
    body: portal({
      title: 'Jejak Uang Tambang di Pulau Obi - Warta Nusantara',
      main: `<h1>Jejak Uang Tambang di Pulau Obi</h1>${date}<h2>Login untuk melanjutkan</h2><form><input type="password" name="p"><button>Masuk</button></form>`,
    }),
  },
  'a film with its data, in a shell': {
    code: 'no-article',
    body: shell(
      '<noscript>Please enable JavaScript to watch.</noscript><div id="app"><h1>Video: Banjir Demak</h1></div>',
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'VideoObject',
        name: 'Video: Banjir Demak',
        uploadDate: '2026-05-01T08:00:00+07:00',
        description: 'Air setinggi dada merendam enam desa.',
      })}</script>`,
    ),
  },
  'a page that is being repaired': {
    code: 'no-article',
    body: bare('Warta Nusantara', '<h1>Sedang dalam perbaikan</h1><p>Kami segera kembali.</p>'),
  },
  'a shell whose state holds a story in a form nobody knows': {
    code: 'no-article',
    body: shell(
      '<div id="__next"></div>',
      nextData({
        blocks: [...aboutRice, ...aboutErrors].map((html) => ({ text: html.slice(3, -4) })),
      }),
    ),
  },
};
