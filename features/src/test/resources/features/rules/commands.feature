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
