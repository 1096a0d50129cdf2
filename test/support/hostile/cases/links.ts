/**
 * What must become of it: `refused` as it is written, `dead` without anybody being asked, `asked` at the public site and
 * nowhere else.
 */
export type LinkFate = 'refused' | 'dead' | 'asked';

export interface LinkCase {
  readonly family: string;
  /** Where it leads in truth. */
  readonly why: string;
  readonly link: string;
  readonly must: LinkFate;
}

/** An address of the public, behind which a test's own site stands. */
export const publicAddress = '203.113.131.1';

/** Names as the world's name servers would have them; several lists: another answer each time. */
export const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'cong-khai.test': [[publicAddress]],
  'xn--cng-khai-1c1d.test': [[publicAddress]],
  'may-nay.test': [['127.0.0.1']],
  'may-nay6.test': [['::1']],
  'may-nay-an.test': [['::ffff:127.0.0.1']],
  'mang-trong.test': [['10.0.0.8']],
  'mang-trong6.test': [['fd00::8']],
  'may-chu-dam-may.test': [['169.254.169.254']],
  'mot-trong-hai.test': [[publicAddress, '127.0.0.1']],
  'doi-dia-chi.test': [[publicAddress], ['127.0.0.1']],
  'khong-co.test': [[]],
  'tat-ca-may.test': [['0.0.0.0']],
};

function family(name: string, rows: readonly (readonly [string, string, LinkFate?])[]): LinkCase[] {
  return rows.map(([why, link, must = 'dead']) => ({ family: name, why, link, must }));
}

/** Addresses of links made to lead the service into its own network. `PORT` is one at which
 * something answers; most are of the web, so that the rule about ports does not answer for that about addresses. */
export const linkCases: readonly LinkCase[] = [
  ...family('this machine, in every notation', [
    ['as it is usual', 'http://127.0.0.1/'],
    ['by its name', 'http://localhost/'],
    ['by its name in capitals', 'http://LOCALHOST/'],
    ['by its name with a dot', 'http://localhost./'],
    ['another of its addresses', 'http://127.255.255.254:PORT/'],
    ['as one number', 'http://2130706433/'],
    ['as one number in hexadecimal', 'http://0x7f000001/'],
    ['as one number in octal', 'http://017700000001/'],
    ['in octal parts', 'http://0177.0.0.01/'],
    ['in hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/'],
    ['in parts of each kind', 'http://0x7f.0.00.1/'],
    ['short', 'http://127.1/'],
    ['in three parts', 'http://127.0.1/'],
    ['with a dot at the end', 'http://127.0.0.1./'],
    ['with zeros in front', 'http://127.000.000.001/'],
    ['in digits of another script', 'http://１２７.０.０.１/'],
    ['with other dots', 'http://127。0。0。1/'],
    ['in letters in circles', 'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/'],
    ['percent-encoded', 'http://%31%32%37.0.0.1/'],
    ['none in particular', 'http://0.0.0.0/'],
    ['none in particular, short', 'http://0/'],
    ['of the new kind', 'http://[::1]/'],
    ['of the new kind, in full', 'http://[0000:0000:0000:0000:0000:0000:0000:0001]/'],
    ['of the new kind, none in particular', 'http://[::]/'],
    ['mapped', 'http://[::ffff:127.0.0.1]/'],
    ['mapped, in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['compatible', 'http://[::127.0.0.1]/'],
    ['translated', 'http://[::ffff:0:127.0.0.1]/'],
    ['behind a translator', 'http://[64:ff9b::7f00:1]/'],
    ['behind a translator of one’s own', 'http://[64:ff9b:1::7f00:1]/'],
    ['in a tunnel of the sixth kind', 'http://[2002:7f00:1::]/'],
    ['in a tunnel under the sea', 'http://[2001:0:7f00:1::]/'],
    ['with a zone', 'http://[fe80::1%25lo]/'],
  ]),
  ...family('networks of our own', [
    ['of class A', 'http://10.1.2.3/'],
    ['of class B', 'http://172.16.0.1/'],
    ['of class B, its end', 'http://172.31.255.255/'],
    ['of class C', 'http://192.168.0.1/'],
    ['of a carrier', 'http://100.64.0.1/'],
    ['of a test bench', 'http://198.18.0.1/'],
    ['of documents', 'http://192.0.2.1/'],
    ['of protocols', 'http://192.0.0.8/'],
    ['local', 'http://[fd00::1]/'],
    ['of the link', 'http://[fe80::1]/'],
    ['of the site', 'http://[fec0::1]/'],
    ['of documents, of the new kind', 'http://[2001:db8::1]/'],
    ['for nobody', 'http://[100::1]/'],
    ['for everybody', 'http://255.255.255.255/'],
    ['for many', 'http://224.0.0.1/'],
    ['for many, of the new kind', 'http://[ff02::1]/'],
    ['of the future', 'http://240.0.0.1/'],
  ]),
  ...family('the data of a cloud', [
    ['as it is usual', 'http://169.254.169.254/latest/meta-data/'],
    ['as one number', 'http://2852039166/latest/meta-data/'],
    ['mapped', 'http://[::ffff:169.254.169.254]/'],
    ['of the new kind', 'http://[fd00:ec2::254]/'],
    ['of another cloud', 'http://100.100.100.200/'],
    ['of its containers', 'http://169.254.170.2/v2/credentials'],
  ]),
  ...family('names that lead inside', [
    ['to this machine', 'http://may-nay.test/'],
    ['to this machine, of the new kind', 'http://may-nay6.test/'],
    ['to this machine, mapped', 'http://may-nay-an.test/'],
    ['to our network', 'http://mang-trong.test/'],
    ['to our network, of the new kind', 'http://mang-trong6.test/'],
    ['to the data of a cloud', 'http://may-chu-dam-may.test/'],
    ['to none in particular', 'http://tat-ca-may.test/'],
    ['outside, and inside', 'http://mot-trong-hai.test/'],
    ['with a dot at the end', 'http://may-nay.test./'],
    ['nowhere', 'http://khong-co.test/'],
  ]),
  ...family('what only looks public', [
    ['a public name as the user', 'http://cong-khai.test@127.0.0.1/'],
    ['a public name and a password', 'http://cong-khai.test:80@127.0.0.1/'],
    ['a backslash before the real one', 'http://127.0.0.1\\@cong-khai.test/'],
    ['a mark before the real one', 'http://127.0.0.1#@cong-khai.test/'],
    ['a question before the real one', 'http://127.0.0.1?@cong-khai.test/'],
    ['no slashes', 'http:127.0.0.1/', 'refused'],
    ['a tabulator in the scheme', 'ht\ttp://127.0.0.1/', 'refused'],
    ['a line for the header', 'http://127.0.0.1/\r\nHost: x', 'refused'],
    ['a port of mail', 'http://cong-khai.test:25/'],
    ['a port of remote work', 'http://cong-khai.test:22/'],
    ['a port of a database', 'http://cong-khai.test:5432/'],
    ['a port of a cache', 'http://cong-khai.test:6379/'],
    ['a port that is none', 'http://cong-khai.test:99999/'],
  ]),
  ...family('other schemes', [
    ['a file', 'file:///etc/passwd', 'refused'],
    ['a file transfer', 'ftp://127.0.0.1/', 'refused'],
    ['a gopher', 'gopher://127.0.0.1:6379/_FLUSHALL', 'refused'],
    ['data', 'data:text/html,<script>alert(1)</script>', 'refused'],
    ['a script', 'javascript:alert(1)', 'refused'],
    ['a dictionary', 'dict://127.0.0.1:11211/stats', 'refused'],
    ['a directory', 'ldap://127.0.0.1/', 'refused'],
    ['an archive', 'jar:http://127.0.0.1!/', 'refused'],
    ['none', '//127.0.0.1/', 'refused'],
    ['in capitals', 'FILE:///etc/passwd', 'refused'],
  ]),
  ...family('public sites that are not to be trusted', [
    ['as it should be', 'http://cong-khai.test/', 'asked'],
    ['sends elsewhere: to this machine', 'http://cong-khai.test/to-this-machine', 'asked'],
    ['sends elsewhere: to a cloud', 'http://cong-khai.test/to-a-cloud', 'asked'],
    ['sends elsewhere: to a file', 'http://cong-khai.test/to-a-file', 'asked'],
    ['changes its address after the look', 'http://doi-dia-chi.test/', 'asked'],
    ['never stops talking', 'http://cong-khai.test/endless', 'asked'],
    ['has headers without end', 'http://cong-khai.test/headers', 'asked'],
    ['never says anything', 'http://cong-khai.test/silent', 'asked'],
    ['packs a bomb', 'http://cong-khai.test/bomb', 'asked'],
    ['speaks another language', 'http://cong-khai.test/nonsense', 'asked'],
    ['by a name in another script', 'http://cộng-khai.test/', 'asked'],
    ['is an address', `http://${publicAddress}/`, 'asked'],
  ]),
];
