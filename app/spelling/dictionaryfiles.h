// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace earmark {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles
{
    QString affixes; ///< .aff
    QString words; ///< .dic

    bool operator==(const DictionaryFiles &) const = default;
};

/// Where dictionaries are installed, the listener's own folders first.
QStringList dictionaryFolders();

/// The dictionary of a language (BCP 47): of its country if there is one, else of another country.
/// Nothing if none is installed.
std::optional<DictionaryFiles> dictionaryFilesFor(const QString &language,
                                                  const QStringList &folders);

} // namespace earmark
