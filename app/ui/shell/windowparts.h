// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The classes of the parts that MainWindow owns, for its header.

class QDBusConnection;
class QMediaDevices;
class QSplitter;
class QToolBar;

namespace earmark {

class CorrectController;
class DesktopController;
class DoubtController;
class DoubtsPane;
class ExportController;
class FileController;
class JobBar;
class JumpController;
class LibraryPane;
class NoteController;
class NotesPane;
class Notices;
class PaneFolds;
class PlayerBar;
class ReaderPane;
class ReportPane;
class SaveController;
class SearchController;
class ShowsController;
class SidePanes;

} // namespace earmark
