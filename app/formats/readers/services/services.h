// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

/// A recognition service, or an editor of its transcripts, that writes JSON: how to tell its files
/// from others, and how to read their words, times and speakers.
struct Service
{
    const char *name; ///< a Format::name
    const char *title;
    JsonPaths marks{}; ///< its files have something at one of these
    JsonPaths language{};
    JsonPaths lines{}; ///< if there are none, the file is one line or a list of lines
    LinePaths paths{};
    JsonPaths speakers{}; ///< a list of ids and names
    JsonPaths turns{}; ///< a list of who speaks from which time on
    WordPaths turn{};
    // For what paths cannot describe:
    bool (*isIt)(const QJsonValue &file) = nullptr;
    void (*add)(const QJsonValue &file, const Service &service, ServiceWords &words) = nullptr;
    Draft (*read)(const QJsonValue &file) = nullptr;

    QJsonArray linesIn(const QJsonValue &file) const;
};

/// In the order in which their tests must be tried.
const QList<Service> &services();

bool isAnswerOf(const Service &service, const JsonFile &file);
Draft readAnswer(const Service &service, const JsonFile &file);

} // namespace earmark
