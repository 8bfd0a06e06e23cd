// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The distances of the visual language in logical pixels; nothing between them.

namespace ui::widgets::space {

inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;

} // namespace ui::widgets::space
