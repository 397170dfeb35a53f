// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <kainjow/mustache.hpp>

namespace earmark {

// What documents that are written by Mustache templates share.

/// Renders a template of resources/templates for HTML.
QString renderedPage(const QString &name, const kainjow::mustache::data &values);

/// Escapes text for HTML; a bare carriage return too, which parsers take for a line break.
std::string escapedHtml(const std::string &text);

/// Sets a value after cleanText(). Mustache leaves out the section of an empty one.
void setText(kainjow::mustache::data &object, const std::string &name, const QString &text);

/// An image as a data: address; empty if it is none.
QString imageAddress(const QByteArray &image);

} // namespace earmark
