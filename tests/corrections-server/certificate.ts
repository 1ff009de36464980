import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its self-signed certificate, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate that nobody trusts, for the hosts named: for servers on this machine, in tests. */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(oid(COMMON_NAME), utf8(hosts[0] ?? 'localhost'))));
  const algorithm = sequence(oid(ECDSA_WITH_SHA256));
  const alternatives = sequence(...hosts.map((host) => encode(DNS_NAME, Buffer.from(host, 'ascii'))));
  const extension = sequence(oid(SUBJECT_ALT_NAME), encode(OCTETS, alternatives));
  const body = sequence(
    encode(VERSION, integer(Buffer.from([2]))),
    // A leading 1 keeps the number positive and of one length.
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    encode(EXTENSIONS, sequence(extension)),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(certificate) };
}

const OCTETS = 0x04;
const DNS_NAME = 0x82;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
/** Object identifiers, encoded (X.660): ecdsa-with-SHA256, commonName, subjectAltName. */
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];

/** One value in DER (X.690): its tag, its length, its content. */
function encode(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return encode(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return encode(0x31, part);
}

function integer(content: Buffer): Buffer {
  return encode(0x02, content);
}

function bits(content: Buffer): Buffer {
  return encode(0x03, Buffer.concat([Buffer.from([0]), content]));
}

function oid(content: readonly number[]): Buffer {
  return encode(0x06, Buffer.from(content));
}

function utf8(text: string): Buffer {
  return encode(0x0c, Buffer.from(text, 'utf8'));
}

function utcTime(text: string): Buffer {
  return encode(0x17, Buffer.from(text, 'ascii'));
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
