Feature: What getters tell

  A getter tells what is set when it is asked, which need not be what the program says first or last.

  Scenario Outline: <getter> of a job that nobody set anything of
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          type: <type>
          owner: LocalSystem
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, <getter>: }
        - resume: nightly
      """
    When bitswise predicts it
    Then the call <getter> returns "<value>"
    And the call <getter> rests on <behaviour>

    Examples:
      | getter                 | type     | value     | behaviour |
      | GetHttpMethod          | download | GET       | LIF-48    |
      | GetHttpMethod          | upload   | BITS_POST | LIF-48    |
      | GetMaximumDownloadTime | download | 7776000   | LIF-26    |
      | GetMinimumRetryDelay   | download | 600       | LIF-08    |
      | GetPriority            | download | NORMAL    | LIF-17    |

  Scenario Outline: <getter> after <call>
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          priority: low
          headers: ["X-Team: 7"]
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, <call>: <argument> }
        - call: { job: nightly, <getter>: }
        - resume: nightly
      """
    When bitswise predicts it
    Then the call <getter> returns "<value>"
    And the call <getter> rests on <behaviour>

    Examples:
      | call                 | argument | getter               | value      | behaviour |
      | SetHttpMethod        | POST     | GetHttpMethod        | POST       | LIF-48    |
      | SetHttpMethod        | POST     | GetPriority          | FOREGROUND | LIF-46    |
      | SetMinimumRetryDelay | 3s       | GetMinimumRetryDelay | 5          | LIF-08    |
      | SetDescription       | words    | GetCustomHeaders     | X-Team     | LIF-37    |

  Scenario: Custom headers are gone once somebody else owns the job
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      accounts:
        CONTOSO\ann: { session: interactive, administrator: false }
        CONTOSO\adm: { session: interactive, administrator: true, elevated: true }
      jobs:
        - name: nightly
          owner: CONTOSO\ann
          headers: ["X-Team: 7"]
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - call: { job: nightly, TakeOwnership: , as: CONTOSO\adm }
        - call: { job: nightly, GetCustomHeaders: , as: CONTOSO\adm }
        - resume: nightly
      """
    When bitswise predicts it
    Then the call GetCustomHeaders returns nothing

  Scenario: A getter of a program that asks before it sets
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - GetPriority
            - SetPriority: high
            - GetDescription
            - SetDescription: words
            - GetNotifyFlags
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the call GetPriority returns nothing
    And the call GetDescription returns nothing
    And the call GetNotifyFlags returns "3"

  Scenario: A getter of a program after a setter that was refused
    Given the scenario
      """
      machine: { windows: "Windows 10 2004", network: up, wpad: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - SetNotifyFlags: 64
            - GetNotifyFlags
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
      """
    When bitswise predicts it
    Then the call SetNotifyFlags is denied
    And the call GetNotifyFlags returns nothing
