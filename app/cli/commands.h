// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands by name, each in a file of its own.

#include "app/cli/command.h"

namespace app::cli {

const Command &newCommand();
const Command &sampleCommand();
const Command &conferencesCommand();
const Command &reportsCommand();
const Command &fieldsCommand();
const Command &importCommand();
const Command &exportCommand();
const Command &findTextCommand();
const Command &checkCommand();
const Command &problemsCommand();
const Command &backupCommand();
const Command &backupsCommand();
const Command &restoreCommand();
const Command &historyCommand();
const Command &undoCommand();
const Command &redoCommand();
const Command &demoCommand();

} // namespace app::cli
