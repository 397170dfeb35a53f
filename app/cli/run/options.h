// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <variant>

namespace earmark {

/// An option of the terminal, and where its value goes.
struct Option
{
    /// A whole number that is not less than `minimum`; `sentence` says so.
    struct Number
    {
        int CommandLine::*target;
        int minimum;
        const char *sentence;
    };
    using Flag = bool CommandLine::*;
    using Text = QString CommandLine::*;
    using Texts = QStringList CommandLine::*;
    /// Reads a value itself; once for each if the option is repeated.
    using Read = Result<> (*)(const QString &value, CommandLine &line);

    QString name;
    std::variant<Flag, Text, Texts, Number, Read> target;
    QString letter = {};

    bool takesValue() const { return !std::holds_alternative<Flag>(target); }
    QStringList names() const;
};

/// The option with a name or letter; nullptr if there is none.
const Option *optionCalled(const QString &name);

/// Puts the values that were given for an option into the line; none for a flag. An Error if one
/// has no meaning.
Result<> readValues(const Option &option, const QStringList &values, CommandLine &line);

} // namespace earmark
