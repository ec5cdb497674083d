package fr.dgfip.bareme.journal;

import java.util.List;

/** The Merkle tree of RFC 6962 over leaves that are hashed already. */
final class MerkleTree {
    private static final byte[] NODE_DOMAIN = {0x01};

    private MerkleTree() {}

    /** @param leaves at least one */
    static Digest root(List<Digest> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        Digest left = root(leaves.subList(0, split));
        Digest right = root(leaves.subList(split, leaves.size()));
        return Digest.sha256(NODE_DOMAIN, left.shared(), right.shared());
    }
}
