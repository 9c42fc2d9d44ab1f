import { BlockList, isIP } from "node:net";

/** Networks that are not the public internet (IANA's special-purpose registries for IPv4 and IPv6). */
const NETWORKS: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 128],
  ["::1", 128],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

/** IPv4 addresses written as IPv6: mapped (RFC 4291) and translated (RFC 6052). */
const WRITTEN_AS_IPV6 = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

const blocked = new BlockList();
for (const [network, prefix] of NETWORKS)
  blocked.addSubnet(network, prefix, isIP(network) === 6 ? "ipv6" : "ipv4");

/** Tells whether an IP address belongs to this machine or a network of its own, not to the public internet. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return blocked.check(address, "ipv4");
  const [bare = ""] = address.split("%");
  if (isIP(bare) !== 6) return false;
  const inner = ipv4Within(bare);
  return inner === undefined ? blocked.check(bare, "ipv6") : blocked.check(inner, "ipv4");
}

function ipv4Within(address: string): string | undefined {
  // The URL parser writes every spelling of an address in one way.
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] = WRITTEN_AS_IPV6.exec(written) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const value = Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join(".");
}
