// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionaryfiles.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

std::optional<DictionaryFiles> filesNamed(const QDir &folder, const QString &name)
{
    const DictionaryFiles files{folder.filePath(name + u".aff"_s),
                                folder.filePath(name + u".dic"_s)};
    if (!QFile::exists(files.affixes) || !QFile::exists(files.words))
        return {};
    return files;
}

// fr, fr_CA and de_DE_frami, but not fry.
QStringList namesOfLanguage(const QDir &folder, const QString &base)
{
    QStringList names;
    const QStringList found =
        folder.entryList({base + u"*.dic"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &file : found) {
        const QString name = file.chopped(4);
        if (name.size() == base.size() || !name.at(base.size()).isLetter())
            names.append(name);
    }
    return names;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                             QStandardPaths::LocateDirectory);
    return folders;
}

std::optional<DictionaryFiles> dictionaryFilesFor(const QString &language,
                                                  const QStringList &folders)
{
    const QString base = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    const QLocale locale(language);
    if (base.isEmpty() || base == "und"_L1)
        return {};
    QStringList names;
    if (locale.language() != QLocale::C)
        names.append(locale.name()); // fr becomes fr_FR, its likeliest country
    names.append(base);
    for (const QString &name : std::as_const(names)) {
        for (const QString &folder : folders) {
            if (const auto files = filesNamed(QDir(folder), name))
                return files;
        }
    }
    for (const QString &folder : folders) {
        for (const QString &name : namesOfLanguage(QDir(folder), base)) {
            if (const auto files = filesNamed(QDir(folder), name))
                return files;
        }
    }
    return {};
}

} // namespace earmark
