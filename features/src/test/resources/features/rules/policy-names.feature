Feature: What the keys of policies and costs cannot be

  Scenario: A policy that BITS does not have
    Given the scenario
      """
      machine: { policies: { MaxJobPerUser: 5 } }
      """
    Then the scenario cannot be read because "there is no key `MaxJobPerUser`"

  Scenario: One policy under two names
    Given the scenario
      """
      machine: { policies: { MaxJobsPerUser: 5, BITS_MaxJobsPerUser: 6 } }
      """
    Then the scenario cannot be read because "`BITS_MaxJobsPerUser` is set twice"

  Scenario: A cost state that BITS does not have
    Given the scenario
      """
      jobs: [ { name: nightly, properties: { cost-flags: "unrestricted, below-kap" } } ]
      """
    Then the scenario cannot be read because "there is no cost state `below-kap`"
