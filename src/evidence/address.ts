/** A name and an address out of `Name <address>` or `Name address`; null when there is no address. */
export function splitIdentity(written: string): { readonly name: string; readonly email: string } | null {
  // A message that went through a page comes with its brackets escaped.
  const text = written.includes("&lt;") ? written.replace("&lt;", "<").replace("&gt;", ">") : written;
  const open = text.indexOf("<");
  const close = text.indexOf(">", open);
  if (open >= 0) {
    const email = text.slice(open + 1, close < 0 ? text.length : close).trim();
    return email.includes("@") ? { name: text.slice(0, open).trim(), email } : null;
  }
  const space = text.lastIndexOf(" ");
  const last = text.slice(space + 1);
  return isAddress(last) ? { name: text.slice(0, Math.max(0, space)).trim(), email: last } : null;
}

function isAddress(word: string): boolean {
  const at = word.indexOf("@");
  const host = word.slice(at + 1);
  const ending = host.slice(host.lastIndexOf(".") + 1);
  return (
    at > 0 &&
    host.includes(".") &&
    !host.includes("@") &&
    /^[a-z]{2,}$/i.test(ending) &&
    !/[:/]/.test(word.slice(0, at))
  );
}
