Feature: What the cost of the network, the power and bandwidth policies do to a job

  Background:
    Given a machine that runs Windows 10 1903
    And the machine is joined to CONTOSO as PC01
    And the network is up
    And there is no WPAD
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  Scenario Outline: A job with the mask <mask> on a network that is <cost> (NET-13)
    Given the network is "<cost>"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "<mask>"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

    Examples:
      | mask | cost |
      | always | unrestricted |
      | always | capped-usage-unknown |
      | always | below-cap |
      | always | near-cap |
      | always | overcap-charged |
      | always | overcap-throttled |
      | always | usage-based |
      | always | roaming |
      | not-roaming | unrestricted |
      | not-roaming | capped-usage-unknown |
      | not-roaming | below-cap |
      | not-roaming | near-cap |
      | not-roaming | overcap-charged |
      | not-roaming | overcap-throttled |
      | not-roaming | usage-based |
      | no-surcharge | unrestricted |
      | no-surcharge | capped-usage-unknown |
      | no-surcharge | below-cap |
      | no-surcharge | near-cap |
      | no-surcharge | overcap-throttled |
      | no-surcharge | usage-based |
      | standard | unrestricted |
      | standard | capped-usage-unknown |
      | standard | below-cap |
      | standard | overcap-throttled |
      | standard | usage-based |
      | unrestricted | unrestricted |
      | unrestricted | overcap-throttled |

  Scenario Outline: A job with the mask <mask> may not use a network that is <cost> (NET-13)
    Given the network is "<cost>"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "<mask>"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_COST_TRANSFER_POLICY
    And it rests on <id>
    And it rests on NET-13

    Examples:
      | mask | cost | id |
      | not-roaming | roaming | NET-18 |
      | no-surcharge | overcap-charged | NET-11 |
      | no-surcharge | roaming | NET-18 |
      | standard | near-cap | NET-11 |
      | standard | overcap-charged | NET-11 |
      | standard | roaming | NET-18 |
      | unrestricted | capped-usage-unknown | NET-11 |
      | unrestricted | below-cap | NET-11 |
      | unrestricted | near-cap | NET-11 |
      | unrestricted | overcap-charged | NET-11 |
      | unrestricted | usage-based | NET-11 |
      | unrestricted | roaming | NET-18 |

  Scenario Outline: A job with the mask <mask>, however it is written
    Given the network is "near-cap"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "<mask>"
    When bitswise predicts it
    Then the job <outcome>
    And the answer turns on nothing unsaid

    Examples:
      | mask | outcome |
      | 0x80000067 | waits |
      | 2147483751 | waits |
      | BITS_JOB_TRANSFER_POLICY_STANDARD | waits |
      | BITS_COST_STATE_NEAR_CAP | completes |
      | unrestricted, near-cap | completes |
      | below-cap unrestricted | waits |
      | BITS_COST_STATE_TRANSFER_ALWAYS | completes |

  Scenario: The job has a mask, and nobody says what the network costs
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "standard"
    When bitswise predicts it
    Then the answer turns on machine.cost
    And the answer is inferred

  Scenario: The roaming job is not suspended (CON-03)
    Given the network is "roaming"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "standard"
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_COST_TRANSFER_POLICY
    And it rests on NET-18
    And the answer is contradicted

  Scenario: A job without a mask on a network that is near its limit
    Given the network is "near-cap"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario Outline: The policy for costed networks gives the priority <priority> the behaviour <policy>
    Given the network is "near-cap"
    And the policy TransferPolicy is { foreground: <policy>, high: <policy>, normal: <policy>, low: <policy> }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority <priority>
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | priority | policy | outcome |
      | foreground | 1 | completes |
      | foreground | 4 | waits |
      | high | 3 | completes |
      | high | 5 | waits |
      | normal | 2 | completes |
      | normal | 4 | waits |
      | low | [unrestricted, near-cap] | completes |
      | low | none | completes |

  Scenario: The policy for costed networks blocks a job without a mask
    Given the network is "near-cap"
    And the policy CostedNetworkBehaviorBackgroundPriority is 4
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And it rests on POL-11
    And it rests on NET-14

  Scenario: The policy for background jobs is not about foreground ones
    Given the network is "near-cap"
    And the policy CostedNetworkBehaviorBackgroundPriority is 4
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority foreground
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: The job's own mask counts before the policy
    Given the network is "roaming"
    And the policy CostedNetworkBehaviorBackgroundPriority is 1
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "standard"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And it rests on NET-15

  Scenario: A wider mask lets a waiting job go on at once
    Given the network is "near-cap"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "standard"
    When the job is resumed
    And 10 minutes pass
    And the owner calls SetProperty with "{ cost-flags: always }"
    Then the job completes in TRANSFERRED
    And the job goes through TRANSIENT_ERROR, TRANSIENT_ERROR, QUEUED, TRANSFERRED
    And the timeline rests on NET-16

  Scenario: A narrower mask stops a job in the midst of its transfer
    Given the network is "near-cap"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "always"
    When the job is resumed
    And 10 minutes pass
    And the owner calls SetProperty with "{ cost-flags: standard }"
    Then the job waits in TRANSIENT_ERROR
    And it rests on NET-16

  @NET-17
  Scenario: A mask without networks
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "0x80000000"
    When bitswise checks it
    Then the rule NET-17 finds an error in "0x80000000"

  @NET-17
  Scenario: A mask with one network
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "0x80000001"
    When bitswise checks it
    Then the rule NET-17 finds nothing

  Scenario: A job with a mask without networks never runs
    Given the network is "unrestricted"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "ignore-congestion"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And it rests on NET-17
    And the answer is inferred

  @NET-12
  Scenario: A reserved bit in the mask
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "0x40000001"
    When bitswise checks it
    Then the rule NET-12 finds an error in "0x40000001"

  @NET-12
  Scenario: A mask of defined bits
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "0x800000FF"
    When bitswise checks it
    Then the rule NET-12 finds nothing

  @NET-14
  Scenario: A costed network and a job without a mask
    Given the network is "usage-based"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-14 finds an info in "the job"

  @NET-14
  Scenario: A costed network and a job with a mask
    Given the network is "usage-based"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the cost flags "standard"
    When bitswise checks it
    Then the rule NET-14 finds nothing

  @NET-14
  Scenario: A free network and a job without a mask
    Given the network is "unrestricted"
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-14 finds nothing

  Scenario: The job cannot run: battery saver is on
    Given battery saver is on
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_BATTERY_SAVER
    And it rests on NET-19
    And the answer is inferred

  Scenario: The job cannot run: game mode is on
    Given game mode is on
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_GAME_MODE
    And it rests on NET-19
    And the answer is inferred

  Scenario: Standby on battery
    Given the computer is in standby
    And the computer runs on battery
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_STANDBY_MODE
    And it rests on NET-20

  Scenario: Standby while plugged in
    Given the computer is in standby
    And the computer is plugged in
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario: Standby, and nobody says whether the computer is plugged in
    Given the computer is in standby
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the answer turns on machine.power.plugged-in

  Scenario: Standby before Windows 10 1903
    Given a machine that runs Windows 10 1809
    And the computer is in standby
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is unspecified
    And it rests on NET-20

  Scenario Outline: MaxInternetBandwidth of 0 and the priority <priority>
    Given the policy MaxInternetBandwidth is 0
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority <priority>
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_POLICY
    And it rests on NET-21
    And it rests on POL-02

    Examples:
      | priority |
      | high |
      | normal |
      | low |

  Scenario: MaxInternetBandwidth of 0 and a foreground job
    Given the policy MaxInternetBandwidth is 0
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority foreground
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  Scenario Outline: MaxInternetBandwidth of 0 from <from> to <to>, at <hour>
    Given it is <hour> o'clock
    And the policy MaxInternetBandwidth is { limit: 0, from: <from>, to: <to> }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | from | to | hour | outcome |
      | 8 | 17 | 8 | waits |
      | 8 | 17 | 16 | waits |
      | 8 | 17 | 17 | completes |
      | 8 | 17 | 7 | completes |
      | 22 | 6 | 23 | waits |
      | 22 | 6 | 5 | waits |
      | 22 | 6 | 6 | completes |

  Scenario: MaxInternetBandwidth of 0 at all other times
    Given it is 20 o'clock
    And the policy MaxInternetBandwidth is { limit: 64, otherwise: 0 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job waits in TRANSIENT_ERROR
    And it rests on POL-02

  Scenario: A schedule, and nobody says what time it is
    Given the policy MaxInternetBandwidth is { limit: 0 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the answer turns on machine.hour

  Scenario Outline: The same policy as mobile device management has it
    Given it is <hour> o'clock
    And the policy BandwidthThrottlingTransferRate is 0
    And the policy BandwidthThrottlingEndTime is 12
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | hour | outcome |
      | 9 | waits |
      | 12 | completes |

  Scenario Outline: Work hours without bandwidth for <priority>, on a <day>
    Given it is a <day>
    And it is 9 o'clock
    And the policy EnableBandwidthLimits is { days: [monday, tuesday], normal: 0, high: 64, otherwise: { low: 0 } }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority <priority>
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | priority | day | outcome |
      | normal | monday | waits |
      | high | monday | completes |
      | low | monday | completes |
      | low | friday | waits |
      | normal | friday | completes |
      | foreground | monday | completes |

  Scenario: Work hours without bandwidth rest on an inference
    Given it is a monday
    And it is 9 o'clock
    And the policy EnableBandwidthLimits is { days: [monday], normal: 0 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job ends in TRANSIENT_ERROR with BG_E_BLOCKED_BY_POLICY
    And it rests on POL-10
    And it rests on NET-21
    And the answer is inferred

  Scenario: Work days, and nobody says what day it is
    Given it is 9 o'clock
    And the policy EnableBandwidthLimits is { days: [monday], normal: 0 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the answer turns on machine.weekday

  Scenario Outline: Maintenance hours count before work hours, at <hour>
    Given it is <hour> o'clock
    And the policy EnableBandwidthLimits is { normal: 256 }
    And the policy EnableMaintenanceLimits is { from: 8, to: 10, normal: 0 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job <outcome>

    Examples:
      | hour | outcome |
      | 9 | waits |
      | 11 | completes |

  Scenario: Maintenance hours with bandwidth count before work hours without
    Given it is 9 o'clock
    And the policy EnableBandwidthLimits is { normal: 0 }
    And the policy EnableMaintenanceLimits is { from: 8, to: 10, normal: 64 }
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job completes in TRANSFERRED

  @NET-21
  Scenario: A bandwidth of 0
    Given the policy MaxInternetBandwidth is 0
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-21 finds a warning in "0"
    And the rule NET-21 rests on POL-02

  @NET-21
  Scenario: A bandwidth of 64
    Given the policy MaxInternetBandwidth is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-21 finds nothing

  @NET-22
  Scenario: A bandwidth of 1
    Given the policy MaxInternetBandwidth is 1
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-22 finds an info in "1"

  @NET-22
  Scenario: A bandwidth of 2
    Given the policy MaxInternetBandwidth is 2
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-22 finds nothing

  @NET-07
  Scenario: A foreground job and a limit
    Given the policy MaxInternetBandwidth is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority foreground
    When bitswise checks it
    Then the rule NET-07 finds an info in "the job"

  @NET-07
  Scenario: A background job and a limit
    Given the policy MaxInternetBandwidth is 64
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule NET-07 finds nothing
