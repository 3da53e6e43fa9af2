package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.ENUM_PEERS;
import static io.github.bitswise.com.ComInterface.ENUM_PEER_CACHE_RECORDS;
import static io.github.bitswise.com.ComInterface.PEER_CACHE_ADMINISTRATION;

import com.sun.jna.Memory;
import java.time.Duration;
import java.util.UUID;

/**
 * The cache that peers of the subnet share: {@code IBitsPeerCacheAdministration}. It lives as long
 * as the {@link BackgroundCopyManager} that it comes from.
 */
public final class PeerCacheAdministration {

  /** BG_ENABLE_PEERCACHING_CLIENT: this computer downloads from peers. */
  public static final int ENABLE_CLIENT = 1;

  /** BG_ENABLE_PEERCACHING_SERVER: this computer serves peers. */
  public static final int ENABLE_SERVER = 2;

  /** BG_DISABLE_BRANCH_CACHE: this computer does not use BranchCache. */
  public static final int DISABLE_BRANCH_CACHE = 4;

  private final BackgroundCopyManager manager;

  PeerCacheAdministration(BackgroundCopyManager manager) {
    manager.query(PEER_CACHE_ADMINISTRATION);
    this.manager = manager;
  }

  /**
   * {@code IBitsPeerCacheAdministration::GetMaximumCacheSize}, slot 3.
   *
   * @return a part of the disk in percent
   */
  public int getMaximumCacheSize() {
    return manager.number(PEER_CACHE_ADMINISTRATION, 3, "GetMaximumCacheSize");
  }

  /**
   * {@code IBitsPeerCacheAdministration::SetMaximumCacheSize}, slot 4.
   *
   * @param percent a part of the disk
   * @return S_OK, or BG_S_OVERRIDDEN_BY_POLICY
   */
  public int setMaximumCacheSize(int percent) {
    return manager.call(PEER_CACHE_ADMINISTRATION, 4, "SetMaximumCacheSize", percent);
  }

  /** {@code IBitsPeerCacheAdministration::GetMaximumContentAge}, slot 5. */
  public Duration getMaximumContentAge() {
    return Seconds.of(manager.number(PEER_CACHE_ADMINISTRATION, 5, "GetMaximumContentAge"));
  }

  /**
   * {@code IBitsPeerCacheAdministration::SetMaximumContentAge}, slot 6; in whole seconds.
   *
   * @return S_OK, or BG_S_OVERRIDDEN_BY_POLICY
   */
  public int setMaximumContentAge(Duration age) {
    return manager.call(PEER_CACHE_ADMINISTRATION, 6, "SetMaximumContentAge", Seconds.of(age));
  }

  /** {@code IBitsPeerCacheAdministration::GetConfigurationFlags}, slot 7. */
  public int getConfigurationFlags() {
    return manager.number(PEER_CACHE_ADMINISTRATION, 7, "GetConfigurationFlags");
  }

  /**
   * {@code IBitsPeerCacheAdministration::SetConfigurationFlags}, slot 8.
   *
   * @param flags {@link #ENABLE_CLIENT}, {@link #ENABLE_SERVER}, {@link #DISABLE_BRANCH_CACHE}
   * @return S_OK, or BG_S_OVERRIDDEN_BY_POLICY
   */
  public int setConfigurationFlags(int flags) {
    return manager.call(PEER_CACHE_ADMINISTRATION, 8, "SetConfigurationFlags", flags);
  }

  /** {@code IBitsPeerCacheAdministration::EnumRecords}, slot 9; to be closed. */
  public Enumerator<PeerCacheRecord> enumRecords() {
    return new Enumerator<>(
        ENUM_PEER_CACHE_RECORDS,
        manager.object(PEER_CACHE_ADMINISTRATION, 9, "EnumRecords"),
        PeerCacheRecord::new);
  }

  /** {@code IBitsPeerCacheAdministration::GetRecord}, slot 10; to be closed. */
  public PeerCacheRecord getRecord(UUID id) {
    try (Memory guid = NativeGuid.memory(id)) {
      return new PeerCacheRecord(manager.object(PEER_CACHE_ADMINISTRATION, 10, "GetRecord", guid));
    }
  }

  /** {@code IBitsPeerCacheAdministration::ClearRecords}, slot 11. */
  public void clearRecords() {
    manager.call(PEER_CACHE_ADMINISTRATION, 11, "ClearRecords");
  }

  /** {@code IBitsPeerCacheAdministration::DeleteRecord}, slot 12. */
  public void deleteRecord(UUID id) {
    try (Memory guid = NativeGuid.memory(id)) {
      manager.call(PEER_CACHE_ADMINISTRATION, 12, "DeleteRecord", guid);
    }
  }

  /** {@code IBitsPeerCacheAdministration::DeleteUrl}, slot 13. */
  public void deleteUrl(String url) {
    manager.call(PEER_CACHE_ADMINISTRATION, 13, "DeleteUrl", ComObject.wide(url));
  }

  /** {@code IBitsPeerCacheAdministration::EnumPeers}, slot 14; to be closed. */
  public Enumerator<Peer> enumPeers() {
    return new Enumerator<>(
        ENUM_PEERS, manager.object(PEER_CACHE_ADMINISTRATION, 14, "EnumPeers"), Peer::new);
  }

  /** {@code IBitsPeerCacheAdministration::ClearPeers}, slot 15. */
  public void clearPeers() {
    manager.call(PEER_CACHE_ADMINISTRATION, 15, "ClearPeers");
  }

  /** {@code IBitsPeerCacheAdministration::DiscoverPeers}, slot 16. */
  public void discoverPeers() {
    manager.call(PEER_CACHE_ADMINISTRATION, 16, "DiscoverPeers");
  }
}
