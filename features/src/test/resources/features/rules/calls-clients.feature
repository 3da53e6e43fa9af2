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

  @HLP-08
  Scenario Outline: The client states the cloaking <cloaking> and sets a helper token
    Given the scenario
      """
      machine: { windows: Windows 10 1809, network: up }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { '\\nas\drop': { allow: ['CONTOSO\ann'] } }
      jobs:
        - name: nightly
          owner: NetworkService
          cloaking: <cloaking>
          helper-token: { account: 'CONTOSO\ann', flags: network }
          files: [ { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' } ]
      """
    When bitswise checks it
    Then the rule HLP-08 finds <found>

    Examples: The token of the process, or of the helper
      | cloaking        | found             |
      | none            | an error in "ann" |
      | manager-only    | an error in "ann" |
      | every-interface | nothing           |
      | process         | nothing           |

  Scenario Outline: The timeline ends the token and <then>
    Given the scenario
      """
      machine: { windows: Windows 10 1809, network: up }
      accounts: { 'CONTOSO\ann': { session: interactive, administrator: false } }
      servers: { '\\nas\drop': { allow: ['CONTOSO\ann'] } }
      jobs:
        - name: nightly
          owner: NetworkService
          helper-token: { account: 'CONTOSO\ann', flags: network }
          files: [ { remote: '\\nas\drop\p.cab', local: 'C:\drop\p.cab' } ]
      timeline:
        - <end>
        - logon: CONTOSO\ann
        - <call>
        - resume: nightly
      """
    When bitswise checks it
    Then the rule <rule> finds <found>

    Examples: What is set again needs no warning (HLP-33)
      | then              | end                 | call                                                      | rule   | found              |
      | sets it again     | logoff: CONTOSO\ann | call: { job: nightly, SetHelperToken: , as: CONTOSO\ann } | HLP-32 | nothing            |
      | only goes on      | logoff: CONTOSO\ann | after: 1m                                                 | HLP-32 | a warning in "ann" |
      | sets it again too | service-restart     | call: { job: nightly, SetHelperToken: , as: CONTOSO\ann } | HLP-35 | nothing            |
      | only goes on too  | service-restart     | after: 1m                                                 | HLP-35 | a warning in "ann" |
