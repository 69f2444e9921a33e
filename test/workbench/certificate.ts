import { existsSync, readFileSync } from "node:fs";
import { createHash, X509Certificate } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Hash of its public key, by which a browser can be told to trust just this one. */
  readonly fingerprint: string;
  /** Made for this folder only, so that a browser warns unless told. */
  readonly own: boolean;
}

const INSTALLED = path.join(os.homedir(), ".office-addin-dev-certs");
const OWN = path.resolve(".cache/certificate");

/**
 * The certificate for https://localhost: the developer certificate that `npx office-addin-dev-certs install` made this
 * computer trust, else one generated into .cache (Office.js answers only over https).
 */
export async function localhostCertificate(): Promise<Certificate> {
  const own = !existsSync(path.join(INSTALLED, "localhost.crt"));
  const folder = own ? OWN : INSTALLED;
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) =>
    path.join(folder, file)
  );
  if (!certificate || !key) throw new Error("no place for a certificate");
  if (own && !isValid(certificate))
    await quietly(() => generateCertificates(authority, certificate, key, 365, ["localhost", "127.0.0.1"]));
  const cert = readFileSync(certificate, "utf8");
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  const fingerprint = createHash("sha256").update(publicKey).digest("base64");
  return { cert, key: readFileSync(key, "utf8"), fingerprint, own };
}

function isValid(file: string): boolean {
  return (
    existsSync(file) && new Date(new X509Certificate(readFileSync(file)).validTo).getTime() > Date.now() + 86_400_000
  );
}

/** The generator reports on the console what nobody asked. */
async function quietly(run: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await run();
  } finally {
    console.log = log;
  }
}
