// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// genpeople N > list.csv: a list of N invented people for trying an import; the same bytes for the same N.

#include "tests/bench/people.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const qint64 size = argc == 2 ? std::atoll(argv[1]) : 0;
    if (size <= 0) {
        std::fputs("usage: genpeople N > list.csv\n", stderr);
        return 2;
    }
    const QByteArray list = tests::bench::listOf(size);
    return std::fwrite(list.constData(), 1, static_cast<std::size_t>(list.size()), stdout) == static_cast<std::size_t>(list.size()) ? 0 : 1;
}
