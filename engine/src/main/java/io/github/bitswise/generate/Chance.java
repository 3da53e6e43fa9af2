package io.github.bitswise.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Choices of chance, the same for the same seed. */
public final class Chance {

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /** The choices of this seed. */
  public static Chance of(long seed) {
    return new Chance(new SplittableRandom(seed));
  }

  /** Choices of their own: however many are made, those made here stay the same. */
  public Chance apart() {
    return new Chance(random.split());
  }

  /** A number from 0 to the one below this. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether it happens, one time in so many. */
  public boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** One of these. */
  public <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
