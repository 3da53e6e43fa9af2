Feature: Findings on the helper token of a job without a program, whose client is described

  @HLP-07
  Scenario Outline: The client has the level <level>
    Given the scenario
      """
      machine: { windows: Windows 10 1809, network: up }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { '\\nas\drop': { allow: ['CONTOSO\ann'] } }
      jobs:
        - name: nightly
          owner: LocalSystem
          impersonation-level: <level>
          helper-token: { account: 'CONTOSO\ann', flags: network }
          files: [ { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' } ]
      """
    When bitswise predicts it
    Then the job <outcome>
    And the rule HLP-07 finds <found>

    Examples: Too low for SetHelperToken, or enough
      | level       | outcome                                  | found             |
      | identify    | is refused with CO_E_FAILEDTOIMPERSONATE | an error in "ann" |
      | impersonate | completes                                | nothing           |
      | delegate    | completes                                | nothing           |

    # ACC-22: BITS denies every call of such a client before SetHelperToken is reached.
    Examples: Too low for any call
      | level     | outcome                        | found   |
      | anonymous | is refused with E_ACCESSDENIED | nothing |
