Feature: Findings on commands that belong to no job

  @USE-01
  Scenario: A command that belongs to no job
    Given the scenario
      """
      commands:
        tool: bitsadmin
        program:
          - Misuse: { message: "bitsadmin has no switch `/lst`", help: "use `/list`", unknown: true }
      """
    When bitswise checks it
    Then the rule USE-01 finds an error in "Misuse"

  @TOOL-30
  Scenario: A reset of one's own jobs
    Given the scenario
      """
      commands:
        tool: bitsadmin
        program:
          - Reset
      """
    When bitswise checks it
    Then the rule TOOL-30 finds an info in "Reset"

  @TOOL-30
  Scenario: A reset of everybody's jobs
    Given the scenario
      """
      accounts:
        CONTOSO\adm: { administrator: true, elevated: true }
      commands:
        tool: bitsadmin
        owner: CONTOSO\adm
        program:
          - Reset: all-users
      """
    When bitswise checks it
    Then the rule TOOL-30 finds an info in "Reset"
    And the rule TOOL-30 says "leaves those of LocalSystem"

  @TOOL-30
  Scenario: A reset of everybody's jobs as LocalSystem
    Given the scenario
      """
      commands:
        tool: bitsadmin
        owner: LocalSystem
        program:
          - Reset: all-users
      """
    When bitswise checks it
    Then the rule TOOL-30 says "every job of the computer"

  @TOOL-30
  Scenario: A reset of everybody's jobs by a plain user
    Given the scenario
      """
      accounts:
        CONTOSO\ann: { administrator: false }
      commands:
        tool: bitsadmin
        owner: CONTOSO\ann
        program:
          - Reset: all-users
      """
    When bitswise checks it
    Then the rule TOOL-30 finds an error in "Reset"

  @TOOL-30
  Scenario: A reset of everybody's jobs without elevation
    Given the scenario
      """
      commands:
        tool: bitsadmin
        owner: CONTOSO\ann
        program:
          - Reset: all-users
            elevated: false
      """
    When bitswise checks it
    Then the rule TOOL-30 finds an error in "Reset"

  @TOOL-33
  Scenario: The first of several commands
    Given the scenario
      """
      commands:
        tool: bitsadmin
        program:
          - Reset
      jobs:
        - name: nightly
          owner: LocalSystem
          tool: bitsadmin
          proxy: { usage: no-proxy }
          program:
            - CreateJob
            - AddFile: { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' }
            - Resume
            - WaitFor: { states: [transferred, error], bounded: true }
            - Complete
      """
    When bitswise checks it
    Then the rule TOOL-33 finds an info in "bitsadmin"

  Scenario: Ranges of an upload
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers: { "http://files.contoso.com": { authentication: none } }
      jobs:
        - name: report
          owner: LocalSystem
          tool: bitsadmin
          type: upload
          program:
            - CreateJob
            - AddFileWithRanges: { remote: "http://files.contoso.com/p.log", local: 'C:\drop\p.log', ranges: ['0:1024', '4096:eof'] }
            - Resume
      """
    When bitswise predicts it
    Then the job is refused with E_NOTIMPL
    And it rests on TOOL-35
